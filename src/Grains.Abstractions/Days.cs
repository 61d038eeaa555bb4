namespace ModelWard.Grains.Abstractions;

/// <summary>Days taken from the clock that the host was given.</summary>
public static class Days
{
    /// <summary>Today where the clock stands.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
