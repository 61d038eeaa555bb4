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

    /// <summary>Where Prometheus finds the metrics.</summary>
    public const string MetricsPath = "/metrics";

    /// <summary>
    /// Maps the Orleans dashboard at <see cref="DashboardPath"/>, the metrics at <see cref="MetricsPath"/>, the check of the store at <c>/ops/consistency</c> and its backup at <c>/ops/backup</c>:
    /// open to operators, and where nobody signs in to this machine only.
    /// </summary>
    public static WebApplication MapModelWardOperations(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var operations = app.MapGroup("").Requires(Permission.Operate);
        if (!app.Services.GetRequiredService<IdentitySettings>().IsConfigured) operations.AddEndpointFilter(new LoopbackOnly());
        operations.MapOrleansDashboard(DashboardPath);
        operations.MapPrometheusScrapingEndpoint(MetricsPath);
        var store = operations.MapGroup("/ops");
        store.MapConsistency();
        store.MapBackup();
        return app;
    }
}
