namespace ModelWard.Model;

/// <summary>Days taken from the clock that the host was given.</summary>
public static class Days
{
    // Viet Nam has had one time zone, seven hours ahead, and no summer time since 1975.
    private static readonly TimeSpan s_ahead = TimeSpan.FromHours(7);

    /// <summary>Today in Viet Nam, wherever the machine stands.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().CivilDay();

    /// <summary>The day that a moment belongs to in Viet Nam, wherever the machine stands.</summary>
    public static DateOnly CivilDay(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(s_ahead).DateTime);

    /// <summary>When a day begins in Viet Nam.</summary>
    public static DateTimeOffset Begins(this DateOnly day) => new(day, TimeOnly.MinValue, s_ahead);
}
