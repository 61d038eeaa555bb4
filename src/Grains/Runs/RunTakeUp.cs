using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Work;

namespace ModelWard.Grains.Runs;

/// <summary>
/// Makes runs go on whose silo is gone, at the start of this one and every <see cref="RunOptions.TakeUpEvery"/> after: asking for a stored run is
/// enough. Every silo does so; a run lives on one of them only.
/// </summary>
internal sealed partial class RunTakeUp(
    IGrainFactory grains, IHostApplicationLifetime lifetime, IOptions<RunOptions> options, TimeProvider time, ILogger<RunTakeUp> log) : BackgroundService
{
    // Runs that have ended need nobody; their ids are remembered as long as they are listed.
    private HashSet<string> _ended = [];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.Started(stoppingToken);
        Principal.System("runs").Enter();
        using var timer = new PeriodicTimer(options.Value.TakeUpEvery, time);
        do
        {
            try
            {
                await TakeUp(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The database or another silo does not answer; the next time it may.
                LogFailure(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TakeUp(CancellationToken cancellationToken)
    {
        var ids = await grains.GetGrain<IIndexGrain>(IIndexGrain.Runs).List(cancellationToken);
        var ended = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
            if (_ended.Contains(id) || await grains.GetGrain<IRunGrain>(id).Summary(cancellationToken) is not { EndedAt: null }) ended.Add(id);
        _ended = ended;
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Runs could not be looked for; it is tried again.")]
    private partial void LogFailure(Exception failure);
}
