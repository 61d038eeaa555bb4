using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Silos;

namespace ModelWard.Hosting;

/// <summary>Whether the process of a silo lives, and whether it is a member of the cluster that reaches its database and takes more work.</summary>
public static class SiloHealth
{
    /// <summary>Adds the check.</summary>
    public static IServiceCollection AddSiloHealth(this IServiceCollection services)
    {
        services.AddSingleton<SiloReady>().AddHealthChecks().AddCheck<SiloReady>("ready");
        return services;
    }

    /// <summary>Maps <c>/health/live</c>, which touches nothing, and <c>/health/ready</c>.</summary>
    public static void MapSiloHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Write }).AllowAnonymous();
    }

    private static Task Write(HttpContext context, HealthReport report) => (HealthAnswer.Of(report) is { } answer
        ? answer.Result
        : Results.Problem(HealthAnswer.Missing(report), title: "The silo cannot serve now.", statusCode: StatusCodes.Status503ServiceUnavailable)).ExecuteAsync(context);
}

/// <summary>Ready when the silo is a member of the cluster and reaches its database; degraded when a line of it is full.</summary>
internal sealed class SiloReady : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ISiloStatusOracle _membership;
    private readonly IProgrammeStore _programmes;
    private readonly SiloLines _lines;
    private readonly SharedOutcome _store;

    /// <summary>The check of this process's silo.</summary>
    public SiloReady(ISiloStatusOracle membership, IProgrammeStore programmes, SiloLines lines, TimeProvider time) =>
        (_membership, _programmes, _lines, _store) = (membership, programmes, lines, new SharedOutcome(Look, time));

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (_membership.CurrentStatus != SiloStatus.Active) return HealthCheckResult.Unhealthy($"The silo is {_membership.CurrentStatus}.");
        var store = await _store.Ask(cancellationToken);
        return store.Status == HealthStatus.Healthy && _lines.Full is { } full ? HealthCheckResult.Degraded(full) : store;
    }

    private async Task<HealthCheckResult> Look()
    {
        try
        {
            // No programme has an empty code: the cheapest question that reaches the database.
            await _programmes.Latest("", CancellationToken.None).WaitAsync(Patience);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
    }
}
