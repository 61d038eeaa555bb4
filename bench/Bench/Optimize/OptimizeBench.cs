using System.Diagnostics;
using ModelWard.Bench.Optimize.Peers;
using ModelWard.Instances;
using ModelWard.Product;

namespace ModelWard.Bench.Optimize;

/// <summary>
/// The optimizer beside its peers, in one run on one machine: plans of ten instances, the linear program, larger countries, and the
/// slider over HTTP. Decides nothing.
/// </summary>
internal static class OptimizeBench
{
    private const string Heading = "# Benchmarks of the optimizer";

    /// <summary>Measures, prints and keeps.</summary>
    /// <returns>The exit code: 0, or 2 when the options are wrong.</returns>
    public static async Task<int> Run(string[] args, CancellationToken cancellationToken)
    {
        if (BenchOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(BenchOptions.Usage);
            return 2;
        }
        var report = new Report();
        report.Line(Heading);
        report.Line();
        report.Line($"Made by `{string.Join(' ', (string[])["eng/bench.sh", "optimize", .. args])}`.");
        report.Line($"{Machine.Describe()}. Peers on one thread, ours on two, as the product does. Every gap is (bound − value) / bound against our own proved bound.");
        report.Line();
        var began = Stopwatch.GetTimestamp();
        var peers = PeerList.All.Where(peer => options.Peers.Contains(peer.Name, StringComparer.OrdinalIgnoreCase)).ToList();
        // Once unmeasured, so that no instance pays for compiling.
        OwnRun.Of(Instance.OfSample("baseline"), cancellationToken);
        foreach (var objective in options.Objectives)
        {
            var comparison = new Comparison(objective, peers, options.Seconds);
            foreach (var instance in Instances(options.Instances))
            {
                var late = Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(options.Minutes);
                await comparison.Add(objective == "value" ? instance.Valued() : instance, late, cancellationToken);
            }
            comparison.Write(report);
            await Keep(report, options, cancellationToken);
        }
        WriteLinear(report);
        await WriteSizes(report, options, cancellationToken);
        await Keep(report, options, cancellationToken);
        await WriteDragging(report, options, cancellationToken);
        Console.Write(report);
        await Keep(report, options, cancellationToken);
        return 0;
    }

    // After each part, so that an interrupted run loses only what it had not measured yet.
    private static Task Keep(Report report, BenchOptions options, CancellationToken cancellationToken) => options.Out is { } file
        ? file == BenchOptions.Kept
            ? Benchmarks.Keep(Heading, report.ToString(), cancellationToken)
            : File.WriteAllTextAsync(Path.Combine(Repository.Root.FullName, file), report.ToString(), cancellationToken)
        : Task.CompletedTask;

    // The samples, then random ones with and without side rows by turns.
    private static IEnumerable<Instance> Instances(int count) =>
        Instance.Samples.Select(Instance.OfSample).Concat(Enumerable.Range(0, 97).Select(seed => Instance.OfSeed(seed, seed % 2 == 1))).Take(count);

    private static void WriteLinear(Report report)
    {
        report.Line("## The linear program (CLP in process), 249 wards x 8 years: median / p95");
        report.Line();
        report.Table(["instance", "cold", "warm after a step of 0.1 %", "warm after a jump of up to 35 %"],
            new[] { Instance.OfSample("baseline").Valued(), Instance.OfSeed(1, sideRows: true).Valued() }.Select(instance =>
            {
                var times = LinearTimes.Of(instance);
                return new[] { instance.Name, Report.Times(times.Cold), Report.Times(times.Small), Report.Times(times.Large) };
            }));
    }

    private static async Task WriteSizes(Report report, BenchOptions options, CancellationToken cancellationToken)
    {
        var rows = new List<string[]>();
        foreach (var (wards, years) in options.Sizes)
        {
            Console.Error.WriteLine($"{wards} wards x {years} years");
            var run = await SizeRun.Of(wards, years, starts: 2, cancellationToken);
            rows.Add(run is null
                ? [$"{wards} x {years}", "no answer within 5 minutes", "–", "–"]
                : [$"{wards} x {years}", Report.Time(run.Seconds), Report.Gap(run.Gap), $"{run.PeakMegabytes:0} MB"]);
        }
        report.Line("## Larger countries: value, two starts, a new process each");
        report.Line();
        report.Table(["wards x years", "plan with its proof", "gap", "most memory resident"], rows);
    }

    private static async Task WriteDragging(Report report, BenchOptions options, CancellationToken cancellationToken)
    {
        if (options.Steps == 0) return;
        Console.Error.WriteLine("dragging over HTTP");
        report.Line($"## Dragging one yearly budget in {options.Steps} steps of 0.1 % over HTTP (aim: preview p50 25, p95 60; full answer p50 80, p95 160 ms)");
        report.Line();
        var drags = await Dragging.Of(options.Steps, cancellationToken);
        report.Table(["instance", "p50 / p95"],
            drags.Select(drag => new[] { drag.Name, drag.Times is { } times ? Report.Times(times) : $"refused: {(int)drag.Refusal!}" }));
    }
}
