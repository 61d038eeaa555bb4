using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Programmes;

[Collection(OneCluster.Name)]
public sealed class LiveFeedTests(GrainCluster cluster)
{
    // Only a failing test waits to the end.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_Opened_TellsTheLastChangeOfEveryWard()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Ward(code, "W2").Assess(Example.Assess("a"), Stop);
        await using var changes = Watch(code);

        var first = await Next(changes);

        first.Select(change => (change.Ward, change.Version, change.Kind, change.Criterion)).ShouldBe(
            [("W1", 1, WardEventKind.Imported, null), ("W2", 2, WardEventKind.Assessed, "C01")]);
        first[1].At.ShouldBe((await cluster.Ward(code, "W2").History(1, 1, Stop)).Items[0].At);
    }

    [Fact]
    public async Task Watch_AWardIsChanged_TellsItByTheTimeTheCommandIsAcknowledged()
    {
        var code = await cluster.Import("W1", "W2");
        await using var changes = Watch(code);
        await Next(changes);

        await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("a"), Stop));

        Grain(code).Watches.Count.ShouldBe(1);
        (await Next(changes)).ShouldHaveSingleItem().ShouldBe(
            new LastChange("W1", 2, WardEventKind.Assessed, "C01", (await cluster.Ward(code, "W1").History(1, 1, Stop)).Items[0].At));
    }

    [Fact]
    public async Task Watch_AnImport_TellsOfEveryWardItChanged()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await using var changes = Watch(code);
        await Next(changes);

        await cluster.Programme(code).Import(Example.Header("b"), new ImportTables { Needs = [new NeedsRow(2, "W3", Needs.Nothing), new NeedsRow(3, "W1", Needs.Nothing)] }, Stop);

        (await Next(changes)).Select(change => (change.Ward, change.Version)).ShouldBe([("W1", 2), ("W3", 2)]);
    }

    [Fact]
    public async Task Watch_ASlowReader_GetsTheLastChangeOfEachWardOnce()
    {
        var code = await cluster.Import("W1", "W2");
        await using var slow = Watch(code);
        await Next(slow);
        await using var quick = Watch(code);
        await Next(quick);

        for (var i = 0; i < 20; i++)
        {
            await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess($"a{i}", 6_000 + i), Stop));
            if (i == 7) await cluster.Grains.ChangeWard(code, "W2", ward => ward.ReportDifficulty(new ReportDifficulty(Example.Header("d"), DifficultyKind.Other, "x"), Stop));
            (await Next(quick)).ShouldContain(change => change.Ward == "W1" && change.Version == i + 2);
        }

        (await Next(slow)).Select(change => (change.Ward, change.Version, change.Kind)).ShouldBe(
            [("W1", 21, WardEventKind.Assessed), ("W2", 2, WardEventKind.DifficultyReported)]);
    }

    [Fact]
    public async Task Watch_ReadersThatLeave_LeaveNothingBehind()
    {
        var code = await cluster.Import("W1");
        for (var i = 0; i < 5; i++)
        {
            using var leaves = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            await using var changes = cluster.Programme(code).Watch(leaves.Token).WithBatchSize(1).GetAsyncEnumerator(leaves.Token);
            await Next(changes);
            var waiting = changes.MoveNextAsync().AsTask();
            await leaves.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => waiting.WaitAsync(Longest, Stop));
        }

        for (var i = 0; Grain(code).Watches.Count > 0 && i < 200; i++) await Task.Delay(50, Stop);
        Grain(code).Watches.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Watch_NoSuchProgramme_IsEmpty() =>
        (await cluster.Programme("nobody").Watch(Stop).ToListAsync(Stop)).ShouldBeEmpty();

    [Fact]
    public async Task Events_AfterAPlace_AreThoseOfTheProgrammeNewestFirst()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Import("W1");
        await cluster.Grains.ChangeWard(code, "W2", ward => ward.Assess(Example.Assess("a"), Stop));
        await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("b"), Stop));
        var programme = cluster.Programme(code);

        var all = await programme.Events(0, 1_000, Stop);

        all.Select(one => (one.Ward, one.Event.Version)).ShouldBe([("W1", 2), ("W2", 2), ("W2", 1), ("W1", 1)], ignoreOrder: false);
        all.Select(one => one.Place).ShouldBe(all.Select(one => one.Place).OrderDescending());
        (await programme.Events(all[2].Place, 1_000, Stop)).ShouldBe(all[..2]);
        (await programme.Events(0, 1, Stop)).ShouldBe(all[..1]);
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => programme.Events(0, 1_001, Stop));
    }

    [Fact]
    public async Task Alerts_ACriterionLost_IsNamedUntilItIsMetAgain()
    {
        var code = await cluster.Import("W1", "W2");
        await Assess(code, "W1", "up", 8_000);
        await Assess(code, "W1", "down", 7_999);
        await Assess(code, "W1", "further", 100);
        await Assess(code, "W2", "never met", 7_999);

        var lost = (await cluster.Programme(code).Alerts(Stop)).Lost.ShouldHaveSingleItem();

        (lost.Ward, lost.Before, lost.Threshold, lost.Assessment.Level).ShouldBe(("W1", new Level(8_000), new Level(8_000), new Level(7_999)));
        await Assess(code, "W1", "again", 8_000);
        (await cluster.Programme(code).Alerts(Stop)).Lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(31, 1, 1)]
    [InlineData(29, 1, 0)]
    [InlineData(91, 0, 1)]
    public async Task Alerts_ByTheirAge_AreThoseWithinTheLimits(int days, int lost, int open)
    {
        var code = await cluster.Import("W1", "W2");
        var at = TimeProvider.System.GetUtcNow().AddDays(-days);
        await Write(code, "W1", WardEventKind.Assessed, new CriterionLevel("C01", new Level(8_000)), new Assessment("C01", new Level(7_000), new DateOnly(2026, 1, 1), "", "v1", "o"), at);
        await Write(code, "W2", WardEventKind.DifficultyReported, null, new Difficulty(2, DifficultyKind.Other, "x", at, "o"), at);

        var alerts = await cluster.Programme(code).Alerts(Stop);

        (alerts.LostWithin, alerts.OpenLongerThan).ShouldBe((TimeSpan.FromDays(90), TimeSpan.FromDays(30)));
        alerts.Lost.Select(one => one.Ward).ShouldBe(Enumerable.Repeat("W1", lost));
        alerts.Open.Select(one => (one.Ward, one.Difficulty.Number)).ShouldBe(Enumerable.Repeat(("W2", 2L), open));
    }

    private async Task Write(string code, string ward, WardEventKind kind, object? before, object after, DateTimeOffset at)
    {
        var written = Example.Imported(Example.Ward(ward), 2, "written") with
        {
            Kind = kind, At = at, After = JsonSerializer.Serialize(after, ModelJson.Options),
            Before = before is null ? null : JsonSerializer.Serialize(before, ModelJson.Options),
        };
        await cluster.Services.GetRequiredService<IWardEventStore>().Append(GrainKeys.Ward(code, ward), written, Stop);
        await cluster.Programme(code).WardChanged((await cluster.Ward(code, ward).Refresh(Stop))!, Stop);
    }

    private Task<WardCommandResult> Assess(string code, string ward, string id, int hundredths) =>
        cluster.Grains.ChangeWard(code, ward, grain => grain.Assess(Example.Assess(id, hundredths), Stop));

    private IAsyncEnumerator<ImmutableArray<LastChange>> Watch(string code) => cluster.Programme(code).Watch(Stop).WithBatchSize(1).GetAsyncEnumerator(Stop);

    private ProgrammeGrain Grain(string code) => (ProgrammeGrain)cluster.Instance(cluster.Programme(code))!;

    private static async Task<ImmutableArray<LastChange>> Next(IAsyncEnumerator<ImmutableArray<LastChange>> changes)
    {
        (await changes.MoveNextAsync().AsTask().WaitAsync(Longest, Stop)).ShouldBeTrue();
        return changes.Current;
    }
}
