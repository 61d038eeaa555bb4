using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Hosting;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>Whether the process lives, and whether it is ready or busy.</summary>
internal static class Health
{
    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>().AddSingleton<ReadyCheck>().AddHealthChecks().AddCheck<ReadyCheck>("ready");
        return services;
    }

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>, open to all: watchers have no account, and the answers tell nothing else.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).AllowAnonymous().DisableRateLimiting();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).AllowAnonymous().DisableRateLimiting();
    }

    private static Task Write(HttpContext context, HealthReport report) =>
        (HealthAnswer.Of(report)?.Result ?? Refuse.NotReady(HealthAnswer.Missing(report))).ExecuteAsync(context);
}
