using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Identity;

/// <summary>
/// Tells the other processes which sessions have ended here and hears which have ended there, at the start and every <see cref="Every"/> after, so that
/// a cookie that somebody kept opens none of them much longer. What cannot be told is told the next time.
/// </summary>
internal sealed partial class SessionExchange(IGrainFactory grains, EndedSessions ended, TimeProvider time, ILogger<SessionExchange> log) : BackgroundService
{
    /// <summary>How long a process may not know of a session that has ended elsewhere.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private long _heard;

    /// <summary>Tells and hears once.</summary>
    public async Task Exchange(CancellationToken cancellationToken)
    {
        Principal.System("sessions").Enter();
        var grain = grains.GetGrain<IEndedSessionsGrain>(IEndedSessionsGrain.Key);
        foreach (var (id, until) in ended.Untold)
        {
            await grain.Add(id, until, cancellationToken);
            ended.Told(id);
        }
        foreach (var session in await grain.After(_heard, cancellationToken))
        {
            ended.Hear(session.Id, session.Until);
            _heard = session.Number;
        }
        ended.Forget(time.GetUtcNow());
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await Exchange(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailure(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Ended sessions could not be exchanged with the other processes; it is tried again.")]
    private partial void LogFailure(Exception failure);
}
