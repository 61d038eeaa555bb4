using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>How far the start has come.</summary>
internal sealed class Readiness
{
    private volatile string? _missing = "The service is starting.";

    /// <summary>What is not there yet; null when the service is ready.</summary>
    public string? Missing => _missing;

    /// <summary>Says what is not there yet.</summary>
    public void Wait(string missing) => _missing = missing;

    /// <summary>Says that all is there.</summary>
    public void Done() => _missing = null;
}

/// <summary>Ready when the samples are in, all wards have been woken, a silo answers and reaches its database.</summary>
internal sealed class ReadyCheck(Readiness readiness, IGrainFactory grains) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (readiness.Missing is { } missing) return HealthCheckResult.Unhealthy(missing);
        Principal.System("health").Enter();
        try
        {
            await grains.GetGrain<IStoreGrain>(0).Check(cancellationToken).WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreUnavailableException failure)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", failure);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("The silo does not answer.", failure);
        }
    }
}
