namespace ModelWard.Bench.Futures;

/// <summary>CPU time of this process, which other programs on the machine move less than the clock.</summary>
internal static class CpuTime
{
    /// <summary>The CPU time that an action takes, in nanoseconds.</summary>
    public static double NanosecondsOf(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds;
    }
}
