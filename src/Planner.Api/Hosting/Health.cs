using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>Whether the process lives and whether it is ready.</summary>
internal static class Health
{
    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>().AddHealthChecks().AddCheck<ReadyCheck>("ready");
        return services;
    }

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>, open to all: watchers have no account, and the answers tell nothing else.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).AllowAnonymous().DisableRateLimiting();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).AllowAnonymous().DisableRateLimiting();
    }

    private static Task Write(HttpContext context, HealthReport report)
    {
        var missing = report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(text => text is not null);
        return report.Status == HealthStatus.Healthy
            ? Answer.Json(new HealthAnswer("ok")).ExecuteAsync(context)
            : Refuse.NotReady(missing ?? "The service is not ready.").ExecuteAsync(context);
    }

    private sealed record HealthAnswer(string Status);
}
