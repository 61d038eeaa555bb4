namespace ModelWard.Planner.Api.Requests;

/// <summary>Days taken from the clock that the host was given.</summary>
internal static class Days
{
    /// <summary>Today where the service runs.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
