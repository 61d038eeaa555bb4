using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>
/// Ready when the samples are in, all wards have been woken, a silo answers and reaches its database; degraded when no silo takes more work.
/// </summary>
internal sealed class ReadyCheck : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PatienceWithOne = TimeSpan.FromSeconds(2);

    private readonly Readiness _readiness;
    private readonly IGrainFactory _grains;
    private readonly SharedOutcome _silos;

    /// <summary>The check of this process.</summary>
    public ReadyCheck(Readiness readiness, IGrainFactory grains, TimeProvider time) => (_readiness, _grains, _silos) = (readiness, grains, new SharedOutcome(Look, time));

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        _readiness.Missing is { } missing ? HealthCheckResult.Unhealthy(missing) : await _silos.Ask(cancellationToken);

    private async Task<HealthCheckResult> Look()
    {
        Principal.System("health").Enter();
        try
        {
            await _grains.GetGrain<IStoreGrain>(0).Check(CancellationToken.None).WaitAsync(Patience);
        }
        catch (StoreUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
        catch (Exception failure)
        {
            return HealthCheckResult.Unhealthy("The silo does not answer.", failure);
        }
        return await Full() is { } full ? HealthCheckResult.Degraded(full) : HealthCheckResult.Healthy();
    }

    // A run is taken by any silo: the service is busy when all of them refuse.
    private async Task<string?> Full()
    {
        try
        {
            var hosts = await _grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true, CancellationToken.None).WaitAsync(PatienceWithOne);
            var lines = await Task.WhenAll(hosts.Keys.Select(Full));
            return lines.Length == 0 || lines.Contains(null) ? null : string.Join(' ', lines.Distinct(StringComparer.Ordinal));
        }
        catch (Exception)
        {
            // A silo has just answered; which silos there are is not known at the moment, and neither is that all are full.
            return null;
        }
    }

    private async Task<string?> Full(SiloAddress silo)
    {
        try
        {
            return (await _grains.GrainOf(silo).Room(CancellationToken.None).WaitAsync(PatienceWithOne))?.Full;
        }
        catch (Exception)
        {
            // It may be leaving; nobody knows then that it is full.
            return null;
        }
    }
}
