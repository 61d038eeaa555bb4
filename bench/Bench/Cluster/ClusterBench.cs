using System.Diagnostics;
using System.Globalization;
using MathNet.Numerics.Statistics;
using ModelWard.Bench.Optimize;
using ModelWard.Load;
using ModelWard.Load.Faults;
using ModelWard.Product;

namespace ModelWard.Bench.Cluster;

/// <summary>A cluster that is broken in each way once or in one way again and again, an ordinary day made short, and what more silos bring.</summary>
internal static class ClusterBench
{
    private const int Users = 50;
    private const int Clients = 16;
    private const int Replications = 500_000;
    private const int FaultReplications = 200_000;
    private const int FaultStarts = 16;

    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(10);

    /// <summary>A silo killed every ten seconds.</summary>
    public static async Task<int> Chaos(double minutes, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        var verdict = await Load.Chaos.Run(TimeSpan.FromMinutes(minutes), cancellationToken);
        Console.WriteLine(verdict);
        foreach (var finding in verdict.Findings.Take(20)) Console.WriteLine(finding);
        return verdict.Findings.Count == 0 ? 0 : 1;
    }

    /// <summary>
    /// The faults of the cluster tests, one after the other, and how long each lasted. 1 where anything is lost, doubled or wrong, or the service was away for longer
    /// than is asked.
    /// </summary>
    public static async Task<int> Faults(CancellationToken cancellationToken)
    {
        if ((JumpingClock.Missing ?? SmallDisk.Missing) is { } missing)
        {
            Console.Error.WriteLine(missing);
            return 2;
        }
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        Console.WriteLine(FaultReport.Heading);
        var reports = new List<FaultReport>();
        await using (var cluster = await PostgresCluster.Start(silos: 3, cancellationToken))
        {
            var futures = await RepeatableRun.Futures(cluster.Api, "rest", FaultReplications, cancellationToken);
            var faults = new ClusterFaults(cluster, futures, _ => { });
            await Note(faults.SiloKilled(cancellationToken));
            await Note(faults.SiloOfARunKilled(futures, cancellationToken));
            await Note(faults.SiloOfARunKilled(await RepeatableRun.Optimization(cluster.Api, "best", FaultStarts, cancellationToken), cancellationToken));
            await Note(faults.SiloHangs(cancellationToken));
            await Note(faults.SilosRestarted(cancellationToken));
            await Note(faults.SilosGone(cancellationToken));
            await Note(faults.DatabaseStopped(cancellationToken));
            await Note(faults.ClockJumps(cancellationToken));
            await Note(StartFaults.TwoSilosAtOnce(FaultReplications, futures.Undisturbed, cancellationToken));
        }
        await Note(DiskFaults.Sqlite(cancellationToken));
        await Note(DiskFaults.Postgres(cancellationToken));
        foreach (var finding in reports.SelectMany(report => report.Findings.Take(5).Select(finding => $"{report.Fault}: {finding}"))) Console.WriteLine(finding);
        return reports.All(report => report.Holds) ? 0 : 1;

        async Task Note(Task<FaultReport> fault)
        {
            reports.Add(await fault);
            Console.WriteLine(reports[^1].Row);
        }
    }

    /// <summary>Fifty users of one process, each asking every two seconds, the generator on the same cores.</summary>
    public static async Task<int> Soak(double minutes, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        var data = Directory.CreateTempSubdirectory("modelward-soak-");
        try
        {
            await using var product = await ProductProcess.Start("Planner.Api", data.FullName, cancellationToken);
            var verdict = await new Soak(product, Users).Run(TimeSpan.FromMinutes(minutes), cancellationToken);
            foreach (var (kind, times) in verdict.Milliseconds.OrderBy(kind => kind.Key)) Console.WriteLine(new Measurement(kind, times));
            Console.WriteLine($"errors {verdict.Errors.Count}");
            foreach (var error in verdict.Errors.Take(20)) Console.WriteLine("  " + error);
            Console.WriteLine("resident MB after each minute: " + string.Join(' ', verdict.Megabytes.Select(one => one.ToString("0", CultureInfo.InvariantCulture))));
            var requests = verdict.Milliseconds.Values.Sum(times => times.Count);
            Console.WriteLine($"CPU {verdict.Cpu.TotalSeconds:0} s: {verdict.Cpu.TotalMilliseconds / requests:0.0} ms a request, {verdict.Cpu.TotalSeconds / Users / (minutes / 60):0.0} s a user and hour");
            return verdict.Errors.Count == 0 ? 0 : 1;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>Requests and futures a second of one, two and three silos, with the generator and the database on the same cores.</summary>
    public static async Task<int> Scale(CancellationToken cancellationToken)
    {
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        Console.WriteLine("silos  reads/s  commands/s  what-ifs/s  futures/s  CPU s of the run  MB of a silo  MB of the API");
        for (var silos = 1; silos <= 3; silos++)
        {
            await using var cluster = await PostgresCluster.Start(silos, cancellationToken);
            var wards = await WardCommands.Wards(cluster.Api.Http, cancellationToken);
            var plan = await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "data", "samples", "baseline.json"), cancellationToken);
            var reads = await Rate(n => Done(cluster.Api.Http.GetAsync($"/api/v1/programmes/hcmc/wards/{wards[n % wards.Length].Code}", cancellationToken)));
            var commands = await Rate(n => WardCommands.Assess(cluster.Api.Http, wards[n % wards.Length].Code, "C07", n % 100, $"scale-{n}", cancellationToken));
            var questions = await Rate(n => Done(cluster.Api.Http.PostAsync("/api/v1/whatif",
                new StringContent(plan.Replace("\"capital\": 45000", $"\"capital\": {45_000 + n}", StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json"), cancellationToken)));
            var (began, cpu) = (Stopwatch.GetTimestamp(), Cpu());
            await RunsOverHttp.Ended(cluster.Api, await RunsOverHttp.BeginFutures(cluster.Api, Replications, cancellationToken), cancellationToken);
            var futures = Replications / Stopwatch.GetElapsedTime(began).TotalSeconds;
            cpu = Cpu() - cpu;
            Console.WriteLine($"{silos,5}  {reads,7:0}  {commands,10:0}  {questions,10:0}  {futures,9:0}  {cpu,16:0.0}  {cluster.Silos.Select(silo => silo.ResidentMegabytes).Median(),12:0}  {cluster.Api.ResidentMegabytes,13:0}");

            double Cpu() => cluster.Silos.Append(cluster.Api).Sum(process => process.CpuTime.TotalSeconds);
        }
        return 0;

        async Task<double> Rate(Func<int, Task> ask)
        {
            var (done, began) = (0, Stopwatch.GetTimestamp());
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
            {
                while (Stopwatch.GetElapsedTime(began) < s_measured) await ask(Interlocked.Increment(ref done));
            }));
            return done / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }

        async Task Done(Task<HttpResponseMessage> asked)
        {
            using var answer = await asked;
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        }
    }
}
