namespace ModelWard.Grains.Tests.Clusters;

/// <summary>The machine's clock, so far ahead of it as a test says; its time stamps go on as they do.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private long _ahead;

    public TimeSpan Ahead
    {
        get => new(Interlocked.Read(ref _ahead));
        set => Interlocked.Exchange(ref _ahead, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
