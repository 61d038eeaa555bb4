using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Days taken from the clock that the host was given.</summary>
public static class Days
{
    /// <summary>Today in Viet Nam, wherever the machine stands.</summary>
    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetUtcNow().CivilDay();
    }
}
