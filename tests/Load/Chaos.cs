using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>
/// Three silos of which one is killed every ten seconds and started again, under commands, what-if questions and runs of futures. Nothing may be lost,
/// nothing be there twice, and no answer may differ from what an undisturbed cluster says.
/// </summary>
public sealed class Chaos
{
    private const int Replications = 50_000;
    private const string Rest = "rest";

    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(10);

    private readonly ConcurrentBag<string> _wrong = [];
    private readonly ConcurrentDictionary<long, string> _outcomes = new();
    private long _last;
    private long _worst;
    private int _kills;
    private int _questions;
    private int _runs;

    /// <summary>Does it for a while.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public static async Task<ChaosVerdict> Run(TimeSpan duration, CancellationToken cancellationToken)
    {
        await using var cluster = await PostgresCluster.Start(silos: 3, cancellationToken);
        return await new Chaos().Run(cluster, duration, cancellationToken);
    }

    private async Task<ChaosVerdict> Run(PostgresCluster cluster, TimeSpan duration, CancellationToken cancellationToken)
    {
        var api = cluster.Api;
        var futures = await RepeatableRun.Futures(api, Rest, Replications, cancellationToken);
        var question = await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "data", "samples", "baseline.json"), cancellationToken);
        var load = new CommandLoad("chaos", atOnce: 8);
        _last = Stopwatch.GetTimestamp();
        await load.During(api, async sending =>
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(sending);
            var work = Task.WhenAll(
                Repeat(() => Ask(api, question, cancellationToken), end.Token),
                Repeat(() => Compare(futures, cancellationToken), end.Token),
                Repeat(() => Watch(load), end.Token));
            await Kill(cluster, duration, sending);
            await end.CancelAsync();
            await work;
        }, cancellationToken);
        await cluster.Heal(cancellationToken);
        var verdict = await load.Judge(api, cancellationToken);
        return new ChaosVerdict(
            _kills, verdict.Acknowledged, _questions, _runs, verdict.Lost.Count, verdict.Doubled.Count, verdict.Wrong.Count + _wrong.Count,
            Stopwatch.GetElapsedTime(0, _worst), load.LongestWait, [.. verdict.Findings, .. _wrong]);
    }

    private async Task Kill(PostgresCluster cluster, TimeSpan duration, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(began) < duration; _kills++)
        {
            var silo = _kills % cluster.Silos.Length;
            await cluster.Silos[silo].Kill();
            await cluster.Silos[silo].DisposeAsync();
            cluster.StartSilo(silo);
            await Task.Delay(s_between, cancellationToken);
        }
    }

    // The same wards give the same outcome, whoever computes it and when.
    private async Task Ask(ProductProcess api, string question, CancellationToken cancellationToken)
    {
        var answer = await CommandLoad.Insistent(async () =>
        {
            using var content = new StringContent(question, Encoding.UTF8, "application/json");
            using var reply = await api.Http.PostAsync("/api/v1/whatif", content, cancellationToken);
            reply.EnsureSuccessStatusCode();
            return JsonDocument.Parse(await reply.Content.ReadAsStringAsync(cancellationToken)).RootElement;
        }, cancellationToken);
        var (version, fingerprint) = (answer.GetProperty("snapshotVersion").GetInt64(), answer.GetProperty("fingerprint").GetString()!);
        if (_outcomes.GetOrAdd(version, fingerprint) != fingerprint) _wrong.Add($"what-if on snapshot {version}: {fingerprint} and {_outcomes[version]}");
        Interlocked.Increment(ref _questions);
        await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
    }

    private async Task Compare(RepeatableRun futures, CancellationToken cancellationToken)
    {
        if (await futures.Differs(await futures.Begin(cancellationToken), cancellationToken) is { } difference) _wrong.Add(difference);
        _runs++;
    }

    // An outage is the time in which no command at all was acknowledged.
    private async Task Watch(CommandLoad load)
    {
        var before = load.Acknowledged;
        await Task.Delay(TimeSpan.FromMilliseconds(50));
        var now = Stopwatch.GetTimestamp();
        if (load.Acknowledged > before) _last = now;
        _worst = Math.Max(_worst, now - _last);
    }

    private static async Task Repeat(Func<Task> work, CancellationToken end)
    {
        while (!end.IsCancellationRequested) await work();
    }
}

/// <summary>What chaos came to.</summary>
/// <param name="Kills">How often a silo was killed.</param>
/// <param name="Commands">Commands acknowledged.</param>
/// <param name="Questions">What-if questions answered.</param>
/// <param name="Runs">Runs of futures that came to their end.</param>
/// <param name="Lost">Commands lost.</param>
/// <param name="Doubled">Commands stored twice.</param>
/// <param name="Wrong">Answers and states that differ from what they must be.</param>
/// <param name="WorstOutage">The longest time in which no command was acknowledged.</param>
/// <param name="LongestWait">The longest wait for one acknowledgement.</param>
/// <param name="Findings">What is lost, doubled or wrong, by name.</param>
public sealed record ChaosVerdict(
    int Kills, int Commands, int Questions, int Runs, int Lost, int Doubled, int Wrong, TimeSpan WorstOutage, TimeSpan LongestWait, IReadOnlyList<string> Findings)
{
    /// <summary>One line.</summary>
    public override string ToString() =>
        $"{Kills} kills, {Commands} commands, {Questions} what-ifs, {Runs} runs of futures: lost {Lost}, doubled {Doubled}, wrong {Wrong}; worst outage {WorstOutage.TotalSeconds:0.0} s, longest wait {LongestWait.TotalSeconds:0.0} s";
}
