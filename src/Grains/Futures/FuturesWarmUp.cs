using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Work;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Futures;

/// <summary>
/// Warms the futures up once the host has started, on a thread of the lowest priority: nothing waits for it, and a question that comes sooner is
/// answered all the same.
/// </summary>
internal sealed partial class FuturesWarmUp(RunPool pool, IHostApplicationLifetime lifetime, ILogger<FuturesWarmUp> log) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await lifetime.Started(stoppingToken);
            await pool.Run(WarmUp.Run, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; whoever comes next warms up anew.
        }
        catch (Exception failure)
        {
            // The first question takes longer, nothing else.
            LogFailure(failure);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The futures could not be warmed up.")]
    private partial void LogFailure(Exception failure);
}
