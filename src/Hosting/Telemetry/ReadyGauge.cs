using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Grains;

namespace ModelWard.Hosting.Telemetry;

/// <summary>
/// What <c>/health/ready</c> would say, as the instrument <c>modelward.ready</c>: 1 or 0, looked at every <see cref="Period"/>. Whoever reads the metrics need not ask for it apart.
/// </summary>
internal sealed class ReadyGauge : IHealthCheckPublisher
{
    /// <summary>Time from one look to the next.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    // Not ready until the first look.
    private volatile int _ready;

    /// <summary>Makes the instrument.</summary>
    public ReadyGauge(IMeterFactory meters) =>
        meters.Create(GrainServices.Meter).CreateObservableGauge("modelward.ready", () => _ready, description: "1 where the process can serve, 0 where it cannot.");

    /// <inheritdoc />
    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        // Busy is ready: what is full is seen in the instruments of the lines.
        _ready = report.Status == HealthStatus.Unhealthy ? 0 : 1;
        return Task.CompletedTask;
    }
}
