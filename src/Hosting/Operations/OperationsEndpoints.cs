using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using Orleans.Dashboard;

namespace ModelWard.Hosting;

/// <summary>The pages for operators.</summary>
public static class OperationsEndpoints
{
    /// <summary>Where the Orleans dashboard lies.</summary>
    public const string DashboardPath = "/ops/dashboard";

    /// <summary>Maps the Orleans dashboard at <see cref="DashboardPath"/>: open to operators, and where nobody signs in to this machine only.</summary>
    public static WebApplication MapModelWardOperations(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var dashboard = app.MapOrleansDashboard(DashboardPath).Requires(Permission.Operate);
        if (!app.Services.GetRequiredService<IdentitySettings>().IsConfigured) dashboard.AddEndpointFilter(new LoopbackOnly());
        return app;
    }
}
