using System.Diagnostics;
using MathNet.Numerics.Statistics;
using ModelWard.Bench.Optimize;
using ModelWard.Bench.Optimize.Peers;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Product;

namespace ModelWard.Bench.Futures;

/// <summary>
/// The futures of the baseline: our reference, 256 and 512 bits beside scalar C++ and NumPy, in one run on one thread; whether all agree, future
/// by future; larger countries and larger numbers on two threads.
/// </summary>
internal static class FuturesBench
{
    private const string Heading = "# Benchmarks of the futures";
    private const int Agreeing = 320;
    private const int NumPyFutures = 2_000;

    private static readonly int[] Numbers = [1_000, 10_000, 100_000, 1_000_000];
    private static readonly int[] Sizes = [249, 2_490, 10_598];

    /// <summary>Measures, prints and keeps.</summary>
    /// <returns>The exit code: 0; 1 when a peer does not agree with us; 2 when the options are wrong.</returns>
    public static async Task<int> Run(string[] args, CancellationToken cancellationToken)
    {
        if (args is not ([] or ["--short"]))
        {
            await Console.Error.WriteLineAsync("usage: eng/bench.sh futures [--short]\n  --short   two rounds instead of seven, printed only");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("modelward-futures-");
        try
        {
            var report = new Report();
            var agrees = await Measure(report, folder.FullName, rounds: args.Length == 0 ? 7 : 2, cancellationToken);
            Console.Write(report);
            if (args.Length == 0) await Benchmarks.Keep(Heading, report.ToString(), cancellationToken);
            return agrees ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> Measure(Report report, string folder, int rounds, CancellationToken cancellationToken)
    {
        report.Line(Heading);
        report.Line();
        report.Line("Made by `eng/bench.sh futures`.");
        report.Line($"{Machine.Describe()}. CPU time of one future on one thread: the least of {rounds} rounds, in each of which all take their turn.");
        report.Line();
        var model = ModelOf(City.Snapshot, City.Sample("baseline"));
        var file = Path.Combine(folder, "model.txt");
        ModelFile.Write(file, model);
        var peers = new[] { await Cpp(folder, cancellationToken), new FuturesPeer("NumPy, own generator", ["/usr/bin/python3", Source("futures.py")]) };
        var agree = await Agreement(model, file, peers, cancellationToken);
        foreach (var line in agree.Lines) report.Line(line);
        report.Line();
        await WriteTimes(report, model, file, peers, rounds, cancellationToken);
        WriteNumbers(report, model, cancellationToken);
        WriteSizes(report, cancellationToken);
        return agree.All;
    }

    private static async Task<FuturesPeer> Cpp(string folder, CancellationToken cancellationToken)
    {
        var program = Path.Combine(folder, "futures");
        string[] compile = ["g++", "-std=c++20", "-O3", "-ffp-contract=off", "-o", program, Source("futures.cpp")];
        if (!await Running.ToEnd(compile, "", TimeSpan.FromMinutes(5), (_, _) => { }, cancellationToken) || !File.Exists(program))
            throw new InvalidOperationException("g++ did not compile bench/peers/futures/futures.cpp.");
        return new FuturesPeer("C++ -O3, scalar", [program]);
    }

    private static string Source(string file) => Path.Combine(Repository.Root.FullName, "bench", "peers", "futures", file);

    private static FuturesModel ModelOf(Snapshot snapshot, Scenario scenario)
    {
        var table = WardTable.Of(snapshot, City.Catalogue);
        return FuturesModel.Of(table, scenario, RolloutSimulator.Plan(snapshot, scenario, City.Catalogue));
    }

    /// <summary>Whether the peers, with our draws, come to our yearly totals in every future.</summary>
    private static async Task<(IReadOnlyList<string> Lines, bool All)> Agreement(FuturesModel model, string file, FuturesPeer[] peers, CancellationToken cancellationToken)
    {
        var (lines, all) = (new List<string>(), true);
        using var worker = new FuturesWorker(model);
        var records = worker.Run(FutureIndex.Base, 0, Agreeing, cancellationToken).Records;
        string[] own = [.. Enumerable.Range(0, Agreeing).Select(r => string.Join(' ', Enumerable.Range(0, model.Years).Select(y => $"{records.RecognizedIn(y)[r]} {records.SpendIn(y)[r]}")))];
        foreach (var peer in peers)
        {
            var theirs = await peer.Totals(file, 0, Agreeing, cancellationToken);
            var same = own.Zip(theirs).Count(pair => pair.First == pair.Second);
            all &= same == Agreeing && theirs.Count == Agreeing;
            lines.Add($"- {peer.Name.Split(',')[0]}, with our draws: the same wards and money in every year of {same} of {Agreeing} futures.");
        }
        return (lines, all);
    }

    private static async Task WriteTimes(
        Report report, FuturesModel model, string file, FuturesPeer[] peers, int rounds, CancellationToken cancellationToken)
    {
        KernelWidth[] widths = [.. Enum.GetValues<KernelWidth>().Where(width => width != KernelWidth.Widest && width <= FuturesWorker.Widest)];
        var names = widths.Select(width => width switch { KernelWidth.Reference => "ours, scalar reference", KernelWidth.Bits256 => "ours, 256 bits", _ => "ours, 512 bits" })
            .Concat(peers.Select(peer => peer.Name)).ToList();
        var times = names.Select(_ => new List<double>()).ToList();
        var workers = widths.Select(width => new FuturesWorker(model, width)).ToList();
        for (var round = 0; round <= rounds; round++)
        {
            Console.Error.WriteLine(round == 0 ? "warming up" : $"round {round} of {rounds}");
            for (var own = 0; own < widths.Length; own++)
            {
                var count = widths[own] == KernelWidth.Reference ? 1_024 : 8_192;
                Add(own, CpuTime.NanosecondsOf(() => Compute(workers[own], count, cancellationToken)) / count);
            }
            Add(widths.Length, await peers[0].Time(file, 2_000, cancellationToken));
            Add(widths.Length + 1, await peers[1].Time(file, NumPyFutures, cancellationToken));

            // The first round compiles and warms up.
            void Add(int at, double nanoseconds)
            {
                if (round > 0) times[at].Add(nanoseconds / 1000);
            }
        }
        workers.ForEach(worker => worker.Dispose());
        report.Line($"## One future, {model.Wards} wards x {model.Years} years x {City.Catalogue.Criteria.Length} criteria");
        report.Line();
        report.Table(["", "CPU, µs: least", "median", .. widths.Where(width => width != KernelWidth.Reference).Select(width => $"times {(width == KernelWidth.Bits256 ? 256 : 512)} bits, median (least – most)")],
            names.Select((name, at) => (string[])
            [
                name, $"{times[at].Min():0.0}", $"{times[at].Median():0.0}",
                .. Enumerable.Range(1, widths.Length - 1).Select(own => Ratio(times[at], times[own])),
            ]));
    }

    // Round by round, so that a busy moment of the machine is in both.
    private static string Ratio(List<double> theirs, List<double> own)
    {
        var ratios = theirs.Zip(own, (a, b) => a / b).ToArray();
        return $"{ratios.Median():0.0} ({ratios.Min():0.0} – {ratios.Max():0.0})";
    }

    private static void Compute(FuturesWorker worker, int count, CancellationToken cancellationToken)
    {
        for (var first = 0; first < count; first += 256) worker.Run(FutureIndex.Base, first, 256, cancellationToken);
    }

    /// <summary>More and more futures on two threads: time and memory.</summary>
    private static void WriteNumbers(Report report, FuturesModel model, CancellationToken cancellationToken)
    {
        report.Line("## More futures, blocks of 256 on two threads, counts alone kept");
        report.Line();
        report.Table(["futures", "clock", "CPU of one future", "memory resident at the end"], Numbers.Select(count =>
        {
            Console.Error.WriteLine($"{count} futures");
            var (seconds, cpu) = TwoThreads(model, count, cancellationToken);
            return (string[])[$"{count}", Report.Time(seconds), $"{cpu / count:0.0} µs", $"{Environment.WorkingSet / 1_000_000} MB"];
        }));
    }

    private static void WriteSizes(Report report, CancellationToken cancellationToken)
    {
        report.Line("## Larger countries, 1,000 futures on two threads");
        report.Line();
        report.Table(["wards x years", "clock", "CPU of one future", "of one ward-year"], Sizes.Select(wards =>
        {
            Console.Error.WriteLine($"{wards} wards");
            var model = wards == City.Snapshot.Wards.Length
                ? ModelOf(City.Snapshot, City.Sample("baseline"))
                : ModelOf(Country.Tiled(City.Snapshot, wards), Country.Scaled(City.Sample("baseline"), wards, City.Snapshot.Wards.Length));
            var (seconds, cpu) = TwoThreads(model, 1_000, cancellationToken);
            return (string[])[$"{wards} x {model.Years}", Report.Time(seconds), $"{cpu / 1_000:0.0} µs", $"{cpu / wards / model.Years:0.0} ns"];
        }));
    }

    /// <summary>Seconds by the clock, and CPU time of all futures in microseconds.</summary>
    private static (double Seconds, double Cpu) TwoThreads(FuturesModel model, int count, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var next = 0;
        var cpu = CpuTime.NanosecondsOf(() =>
        {
            var threads = Enumerable.Range(0, 2).Select(_ => new Thread(Work)).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
        });
        return (Stopwatch.GetElapsedTime(began).TotalSeconds, cpu / 1000);

        void Work()
        {
            using var worker = new FuturesWorker(model);
            FuturesTally? sum = null;
            for (var first = Interlocked.Add(ref next, 256) - 256; first < count; first = Interlocked.Add(ref next, 256) - 256)
            {
                var tally = worker.Run(FutureIndex.Base, first, Math.Min(256, count - first), cancellationToken).Tally;
                sum = sum?.Plus(tally) ?? tally;
            }
        }
    }
}
