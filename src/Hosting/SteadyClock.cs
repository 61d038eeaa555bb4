namespace ModelWard.Hosting;

/// <summary>
/// A clock that never goes back. It follows another one; when that is set back, it goes on at half the speed until the other has caught up, as a system
/// does that slews its clock. Orleans wakes no grain on a silo whose clock went back, for as long as it went back.
/// </summary>
/// <param name="followed">The clock that it follows.</param>
internal sealed class SteadyClock(TimeProvider followed) : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _now = followed.GetUtcNow();
    private long _asked = followed.GetTimestamp();

    /// <summary>How far it is ahead of the clock that it follows: nothing unless that was set back.</summary>
    public TimeSpan Lead => GetUtcNow() - followed.GetUtcNow() is var lead && lead > TimeSpan.Zero ? lead : TimeSpan.Zero;

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => followed.LocalTimeZone;

    /// <inheritdoc />
    public override long TimestampFrequency => followed.TimestampFrequency;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            var asked = followed.GetTimestamp();
            var least = _now + followed.GetElapsedTime(_asked, asked) / 2;
            var said = followed.GetUtcNow();
            (_now, _asked) = (said > least ? said : least, asked);
            return _now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => followed.GetTimestamp();

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => followed.CreateTimer(callback, state, dueTime, period);
}
