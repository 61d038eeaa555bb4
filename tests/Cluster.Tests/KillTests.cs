using System.Collections.Concurrent;
using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

public sealed class KillTests
{
    private const int Commands = 1_000;
    private static readonly int[] KilledAfter = [120, 380, 700];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Commands_ProcessKilledAmidThem_EveryAcknowledgedOneIsThereOnce()
    {
        using var data = new DataDirectory();
        var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
        var before = await WardCommands.Wards(product.Http, Cancel);
        var acknowledged = new ConcurrentDictionary<int, WardCommands.HistoryRow>();
        foreach (var killAt in KilledAfter.Append(int.MaxValue))
        {
            await SendUnacknowledged(product, before, acknowledged, killAt);
            var asked = acknowledged.ToDictionary();
            await product.DisposeAsync();
            product = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
            await EachIsThereOnce(product.Http, before, asked);
        }
        acknowledged.Count.ShouldBe(Commands);
        await HistoryAndStateAgree(product.Http, before);
        await product.DisposeAsync();
    }

    // The n-th command goes to one of forty wards, so that commands of one ward meet.
    private static WardCommands.WardRow WardOf(int n, WardCommands.WardRow[] wards) => wards[n % 40];

    private static async Task SendUnacknowledged(
        ProductProcess product, WardCommands.WardRow[] wards, ConcurrentDictionary<int, WardCommands.HistoryRow> acknowledged, int killAt)
    {
        var killed = new TaskCompletionSource();
        var unacknowledged = Enumerable.Range(0, Commands).Where(n => !acknowledged.ContainsKey(n)).ToList();
        await Parallel.ForEachAsync(unacknowledged, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancel }, async (n, cancel) =>
        {
            if (killed.Task.IsCompleted) return;
            try
            {
                acknowledged[n] = await WardCommands.Assess(
                    product.Http, WardOf(n, wards).Code, "C07", n % 10_000 / 100m, $"command-{n}", cancel);
            }
            catch (HttpRequestException) when (killAt <= Commands)
            {
                // Killed before it could answer: the outcome is unknown and the command is sent again.
            }
            if (acknowledged.Count >= killAt && killed.TrySetResult()) await product.Kill();
        });
    }

    private static async Task EachIsThereOnce(HttpClient http, WardCommands.WardRow[] wards, Dictionary<int, WardCommands.HistoryRow> acknowledged)
    {
        foreach (var group in acknowledged.GroupBy(pair => WardOf(pair.Key, wards).Code))
        {
            var history = await WardCommands.History(http, group.Key, Cancel);
            history.Select(row => row.CommandId).ShouldBeUnique();
            foreach (var (n, answer) in group)
                history.Single(row => row.CommandId == $"command-{n}").Version.ShouldBe(answer.Version, $"command {n} of ward {group.Key}");
        }
    }

    private static async Task HistoryAndStateAgree(HttpClient http, WardCommands.WardRow[] before)
    {
        foreach (var ward in (await WardCommands.Wards(http, Cancel)).Take(40))
        {
            var history = await WardCommands.History(http, ward.Code, Cancel);
            history.Select(row => row.Version).ShouldBe(Enumerable.Range(1, (int)ward.Version).Reverse().Select(version => (long)version));
            history.Count(row => row.Kind == "assessed").ShouldBe(Commands / 40);
            ward.Levels["C07"].ShouldBe(history[0].After.GetProperty("level").GetDecimal());
            ward.Version.ShouldBe(before.Single(row => row.Code == ward.Code).Version + Commands / 40);
        }
    }
}
