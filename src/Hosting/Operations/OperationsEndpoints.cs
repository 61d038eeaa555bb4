using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Orleans.Dashboard;

namespace ModelWard.Hosting;

/// <summary>The pages for operators.</summary>
public static class OperationsEndpoints
{
    /// <summary>Where the Orleans dashboard lies.</summary>
    public const string DashboardPath = "/ops/dashboard";

    /// <summary>Maps the Orleans dashboard at <see cref="DashboardPath"/> and the check of the store at <c>/ops/consistency</c>, open to this machine only.</summary>
    public static WebApplication MapModelWardOperations(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapOrleansDashboard(DashboardPath).AddEndpointFilter(new LoopbackOnly());
        app.MapGroup("/ops").AddEndpointFilter(new LoopbackOnly()).MapConsistency();
        return app;
    }
}
