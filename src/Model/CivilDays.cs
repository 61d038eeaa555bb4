namespace ModelWard.Model;

/// <summary>Days as they are counted in Viet Nam, wherever the machine stands.</summary>
public static class CivilDays
{
    // Viet Nam has had one time zone, seven hours ahead, and no summer time since 1975.
    private static readonly TimeSpan s_ahead = TimeSpan.FromHours(7);

    /// <summary>The day that a moment belongs to.</summary>
    public static DateOnly CivilDay(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(s_ahead).DateTime);

    /// <summary>When a day begins.</summary>
    public static DateTimeOffset Begins(this DateOnly day) => new(day, TimeOnly.MinValue, s_ahead);
}
