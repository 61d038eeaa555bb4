using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ModelWard.Hosting;

/// <summary>
/// What a look at something dear found, shared by all who ask: looked at once at a time and at most once in <see cref="Lasts"/>, so that anybody may ask as often as he likes.
/// </summary>
/// <param name="look">Looks. It must end by itself: nobody who asks can call it off for the others.</param>
/// <param name="time">The clock.</param>
public sealed class SharedOutcome(Func<Task<HealthCheckResult>> look, TimeProvider time)
{
    /// <summary>From one look to the next at least: 1 s.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private Task<HealthCheckResult>? _last;
    private long _began;

    /// <summary>The outcome of the look that goes on, or of the last one where that is new enough; else of a new one.</summary>
    /// <exception cref="OperationCanceledException">The asker waits no longer; the look goes on for others.</exception>
    public Task<HealthCheckResult> Ask(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_last is null || (_last.IsCompleted && time.GetElapsedTime(_began) >= Lasts)) (_began, _last) = (time.GetTimestamp(), look());
            return _last.WaitAsync(cancellationToken);
        }
    }
}
