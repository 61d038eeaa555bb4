namespace ModelWard.Bench.Optimize;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, load, .NET and date; no names of machines.</summary>
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores, load {Load()} at the start, .NET {Environment.Version}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}";

    /// <summary>Programs that wanted the processor, on the mean of the last minute.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':') + 1)..].Trim()
            : System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString();
}
