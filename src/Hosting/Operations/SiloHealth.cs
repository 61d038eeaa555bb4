using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;

namespace ModelWard.Hosting;

/// <summary>Whether the process of a silo lives, and whether it is a member of the cluster that reaches its database.</summary>
public static class SiloHealth
{
    /// <summary>Adds the check.</summary>
    public static IServiceCollection AddSiloHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<Ready>("ready");
        return services;
    }

    /// <summary>Maps <c>/health/live</c>, which touches nothing, and <c>/health/ready</c>.</summary>
    public static void MapSiloHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }

    private sealed class Ready(ISiloStatusOracle membership, IProgrammeStore programmes) : IHealthCheck
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (membership.CurrentStatus != SiloStatus.Active) return HealthCheckResult.Unhealthy($"The silo is {membership.CurrentStatus}.");
            try
            {
                // No programme has an empty code: the cheapest question that reaches the database.
                await programmes.Latest("", cancellationToken).WaitAsync(Patience, cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception failure) when (failure is StoreUnavailableException or TimeoutException)
            {
                return HealthCheckResult.Unhealthy("The database does not answer.", failure);
            }
        }
    }
}
