using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ModelWard.Hosting;

/// <summary>
/// Ends a silo whose clock is far ahead because the system's was set back (<see cref="SteadyClock"/>): it would take every silo that joins for one that has not been heard of for as long, and declare
/// it dead. The service unit starts it again, with the right time.
/// </summary>
internal sealed partial class ClockWatch(SteadyClock clock, IHostApplicationLifetime lifetime, ILogger<ClockWatch> log) : BackgroundService
{
    // Less than the time for which a silo may be silent before others call it stale.
    private static readonly TimeSpan s_most = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (clock.Lead is var lead && lead <= s_most) continue;
            FarAhead(log, lead);
            lifetime.StopApplication();
            return;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The system's clock was set back: that of this silo is {Lead} ahead, and other silos could not join. It ends, to be started again with the right time.")]
    private static partial void FarAhead(ILogger log, TimeSpan lead);
}
