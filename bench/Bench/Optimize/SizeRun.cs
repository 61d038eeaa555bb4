using System.Diagnostics;
using System.Text.Json;
using ModelWard.Bench.Optimize.Peers;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Bench.Optimize;

/// <summary>Our answer to a country of some size, measured in a process of its own for the sake of its memory.</summary>
/// <param name="Seconds">From the edited scenario to the plan with its proof.</param>
/// <param name="Gap">Its gap.</param>
/// <param name="PeakMegabytes">The most memory that was resident.</param>
internal sealed record SizeRun(double Seconds, decimal? Gap, double PeakMegabytes)
{
    /// <summary>The verb of that process.</summary>
    public const string Verb = "size";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Measures in a process of its own; null when it does not end in time with an answer.</summary>
    public static async Task<SizeRun?> Of(int wards, int years, int starts, CancellationToken cancellationToken)
    {
        var last = "";
        string[] command = ["dotnet", typeof(SizeRun).Assembly.Location, Verb, $"{wards}", $"{years}", $"{starts}"];
        var ended = await Running.ToEnd(command, "", Limit, (_, line) => last = line, cancellationToken);
        return ended && last.StartsWith('{') ? JsonSerializer.Deserialize<SizeRun>(last, ModelJson.Options) : null;
    }

    /// <summary>Measures here and prints.</summary>
    public static void Print(int wards, int years, int starts, CancellationToken cancellationToken)
    {
        var instance = (wards == City.Snapshot.Wards.Length && years == 8 ? Instance.OfSeed(1, sideRows: false) : Instance.OfCountry(wards, years)).Valued();
        var table = instance.Table();
        var began = Stopwatch.GetTimestamp();
        var answer = OptimalPolicy.Solve(
            table, instance.Scenario, new OptimizerOptions { Starts = starts }, null, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new SizeRun(seconds, answer.Outcome?.Proof?.Gap, self.PeakWorkingSet64 / 1e6), ModelJson.Options));
    }
}
