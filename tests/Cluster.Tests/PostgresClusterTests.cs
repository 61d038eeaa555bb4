using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace ModelWard.Cluster.Tests;

public sealed class PostgresClusterTests(ITestOutputHelper output)
{
    private const int Commands = 600;
    private const int Wards = 40;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_SiloKilledAmidThemAndStartedAgain_EveryOneIsThereOnce()
    {
        await using var cluster = await PostgresCluster.Start(silos: 2, Cancel);
        var before = await WardCommands.Wards(cluster.Api.Http, Cancel);
        var acknowledged = new ConcurrentDictionary<int, WardCommands.HistoryRow>();
        var (killed, again) = (new TaskCompletionSource(), new TaskCompletionSource());
        var longest = new ConcurrentBag<TimeSpan>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Commands), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancel }, async (n, cancel) =>
        {
            var began = Stopwatch.GetTimestamp();
            acknowledged[n] = await Insistent(() => WardCommands.Assess(cluster.Api.Http, before[n % Wards].Code, "C07", n % 100, $"command-{n}", cancel), cancel);
            longest.Add(Stopwatch.GetElapsedTime(began));
            if (acknowledged.Count >= Commands / 3 && killed.TrySetResult()) await cluster.Silos[0].Kill();
            if (acknowledged.Count >= Commands * 2 / 3 && again.TrySetResult()) cluster.StartSilo(0);
        });

        foreach (var ward in (await Insistent(() => WardCommands.Wards(cluster.Api.Http, Cancel), Cancel)).Take(Wards))
        {
            var history = await Insistent(() => WardCommands.History(cluster.Api.Http, ward.Code, Cancel), Cancel);
            history.Select(row => row.Version).ShouldBe(Enumerable.Range(1, (int)ward.Version).Reverse().Select(version => (long)version));
            history.Where(row => row.Kind == "assessed").Select(row => row.CommandId).Order()
                .ShouldBe(Enumerable.Range(0, Commands).Where(n => before[n % Wards].Code == ward.Code).Select(n => $"command-{n}").Order());
            foreach (var (n, answer) in acknowledged.Where(pair => before[pair.Key % Wards].Code == ward.Code))
                history.Single(row => row.CommandId == $"command-{n}").Version.ShouldBe(answer.Version);
            ward.Levels["C07"].ShouldBe(history[0].After.GetProperty("level").GetDecimal());
        }
        output.WriteLine($"longest wait for an acknowledgement, repeats included: {longest.Max().TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task Database_StoppedAndStartedAgain_IsSaidAndNothingHasToBeStartedAnew()
    {
        await using var cluster = await PostgresCluster.Start(silos: 2, Cancel);
        var ward = (await WardCommands.Wards(cluster.Api.Http, Cancel))[0].Code;
        await WardCommands.Assess(cluster.Api.Http, ward, "C07", 11, "before", Cancel);

        await cluster.Database.End(Cancel);
        (await Status(cluster.Api.Http, "/health/live")).ShouldBe(HttpStatusCode.OK);
        (await Status(cluster.Api.Http, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        var refused = await Should.ThrowAsync<HttpRequestException>(() => WardCommands.Assess(cluster.Api.Http, ward, "C07", 12, "amid", Cancel));
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await cluster.Database.Begin(Cancel);
        var back = Stopwatch.GetTimestamp();
        await cluster.Api.Ready(Cancel);
        await Insistent(() => WardCommands.Assess(cluster.Api.Http, ward, "C07", 12, "amid", Cancel), Cancel);
        output.WriteLine($"served again {Stopwatch.GetElapsedTime(back).TotalSeconds:0.0} s after the database came back");
        (await WardCommands.History(cluster.Api.Http, ward, Cancel)).Take(2).Select(row => row.CommandId).ShouldBe(["amid", "before"]);
        cluster.Silos.Append(cluster.Api).ShouldAllBe(process => process.ExitCode == null);
    }

    private static async Task<HttpStatusCode> Status(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path, Cancel);
        return answer.StatusCode;
    }

    // As a client does that follows Retry-After.
    private static async Task<T> Insistent<T>(Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException busy) when (busy.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }
}
