using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Futures;

/// <summary>Runs of futures on one silo and SQLite, as the embedded product has them.</summary>
public sealed class FuturesRunTests : IAsyncLifetime
{
    private const int Block = FuturesPool.BlockSize;
    private const int MostRuns = 3;

    private readonly GrainCluster _cluster = new() { Runs = new RunOptions { MostKept = MostRuns, SaveEvery = TimeSpan.Zero } };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _cluster.InitializeAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task Run_ToItsEnd_TellsTheFanSoFarAndAnswersWhatThePlannerAnswersAtOnce()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        (await Start("r", code, 4 * Block + 3)).View!.All.ShouldBe(4 * Block + 3);

        var events = await Watch("r");

        events.Select(one => (one.Kind, one.View.Done)).ShouldBe(
        [
            (RunEventKind.Waiting, 0), (RunEventKind.Running, 0), (RunEventKind.Partial, Block), (RunEventKind.Partial, 2 * Block),
            (RunEventKind.Partial, 3 * Block), (RunEventKind.Partial, 4 * Block), (RunEventKind.Ended, 4 * Block + 3),
        ]);
        var view = (await _cluster.Run("r").Read(Stop))!;
        (view.State, view.LastEvent, view.SecondsLeft).ShouldBe((RunState.Done, 7, null));
        var atOnce = await _cluster.Planner(GrainKeys.WhatIf(code)).GetFutures(Example.Scenario(code), 4 * Block + 3, Stop);
        Json(view.Futures!).ShouldBe(Json(atOnce.Result!));
        view.Futures!.Fingerprint.ShouldBe(FuturesResult.FingerprintOf(view.Futures));
        var outcome = (await _cluster.Planner(GrainKeys.WhatIf(code)).WhatIf(Example.Scenario(code), PlanRequest.Immediate, Stop)).Outcome!;
        view.Futures.NoiseFree.ShouldBe(outcome.Years.Select(year => year.Recognized));
        view.Futures.SnapshotVersion.ShouldBe(outcome.SnapshotVersion);
    }

    [Fact]
    public async Task Watching_WhileARunGoesOn_ShowsOneFanTheLatest()
    {
        var code = await _cluster.Import("W1");
        _cluster.Futures.HoldFrom(3 * Block);
        await Start("r", code, 10 * Block);
        await foreach (var one in _cluster.Run("r").Watch(0, Stop))
        {
            // A watcher that lags behind sees a partial event without its fan: a later one has taken its place.
            if (one.View.Futures is { } futures) (futures.Fan.Replications, one.View.SecondsLeft > 0).ShouldBe((one.View.Done, true));
            if (one.View.Done == 3 * Block) break;
        }

        var told = new List<RunEvent>();
        await foreach (var one in _cluster.Run("r").Watch(0, Stop))
        {
            told.Add(one);
            if (one.View.Done == 3 * Block) break;
        }

        told.Where(one => one.View.Futures is not null).Select(one => one.View.Done).ShouldBe([3 * Block]);
        _cluster.Futures.Open();
        (await Watch("r"))[^1].View.State.ShouldBe(RunState.Done);
    }

    [Fact]
    public async Task Cancel_WhileRunning_KeepsWholeBlocksFromTheFirstOn()
    {
        var code = await _cluster.Import("W1", "W2");
        _cluster.Futures.HoldFrom(3 * Block);
        await Start("r", code, 100 * Block);
        await Until("r", one => one.View.Done == 3 * Block);

        var cancelled = (await _cluster.Run("r").Cancel(Stop))!;

        (cancelled.State, cancelled.Done, cancelled.Futures!.Fan.Replications).ShouldBe((RunState.Cancelled, 3 * Block, 3 * Block));
        _cluster.Futures.Open();
        var atOnce = await _cluster.Planner(GrainKeys.WhatIf(code)).GetFutures(Example.Scenario(code), 3 * Block, Stop);
        cancelled.Futures.Fingerprint.ShouldBe(atOnce.Result!.Fingerprint);
        (await _cluster.Run("r").Cancel(Stop))!.EndedAt.ShouldBe(cancelled.EndedAt);
    }

    [Fact]
    public async Task Cancel_InLine_LeavesNoFutures()
    {
        var code = await _cluster.Import("W1");
        _cluster.Futures.HoldFrom(0);
        foreach (var id in new[] { "a", "b" })
        {
            await Start(id, code, 2);
            await Until(id, one => one.Kind == RunEventKind.Running);
        }
        await Start("c", code, 2);

        var cancelled = (await _cluster.Run("c").Cancel(Stop))!;

        (cancelled.State, cancelled.Done, cancelled.Futures, cancelled.LastEvent).ShouldBe((RunState.Cancelled, 0, null, 2));
        await _cluster.LetGo(_cluster.Run("c"));
        (await Watch("c")).Select(one => one.Kind).ShouldBe([RunEventKind.Waiting, RunEventKind.Ended]);
    }

    [Fact]
    public async Task Run_LetGoHalfWay_GoesOnWithTheSameEventsToTheSameEnd()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        _cluster.Futures.HoldFrom(5 * Block);
        await Start("r", code, 12 * Block + 1);
        await Until("r", one => one.View.Done == 5 * Block);
        await _cluster.LetGo(_cluster.Run("r"));
        var before = _cluster.Futures.Computed.Count;

        var resumed = (await _cluster.Run("r").Read(Stop))!;
        resumed.Done.ShouldBe(5 * Block);
        while (resumed.Futures is null) resumed = (await _cluster.Run("r").Read(Stop))!;
        (resumed.Done, resumed.Futures.Fan.Replications).ShouldBe((5 * Block, 5 * Block));
        _cluster.Futures.Open();
        var events = await Watch("r");

        events.Select(one => one.Id).ShouldBe(Enumerable.Range(1, events.Count).Select(id => (long)id));
        events.Select(one => one.View.Done).ShouldBe([0, 0, .. FuturesMarks.Of(12 * Block + 1).Select(mark => mark.Done), 12 * Block + 1]);
        _cluster.Futures.Computed.Skip(before).ShouldAllBe(block => block.First >= 5 * Block);
        await Start("again", code, 12 * Block + 1);
        (await Watch("again"))[^1].View.Futures!.Fingerprint.ShouldBe(events[^1].View.Futures!.Fingerprint);
    }

    [Fact]
    public async Task Run_EndedAndLetGo_IsThereAsItWasAndKnowsItsCommand()
    {
        var code = await _cluster.Import("W1");
        var started = await Start("r", code, 3 * Block);
        var told = await Watch("r");
        var view = (await _cluster.Run("r").Read(Stop))!;
        await _cluster.LetGo(_cluster.Run("r"));

        Json((await _cluster.Run("r").Read(Stop))!).ShouldBe(Json(view));
        (await Watch("r")).Select(one => (one.Id, one.Kind, one.View.Done)).ShouldBe(told.Select(one => (one.Id, one.Kind, one.View.Done)));
        (await Start("r", code, 3 * Block)).View!.CreatedAt.ShouldBe(started.View!.CreatedAt);
        (await Start("r", code, 4 * Block)).Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public async Task NewRun_WhenThereIsNoRoom_IsRefusedAndThenTakesThePlaceOfTheOneThatEndedFirst()
    {
        var code = await _cluster.Import("W1");
        _cluster.Futures.HoldFrom(0);
        foreach (var id in new[] { "a", "b", "c" }) (await Start(id, code, 2)).Status.ShouldBe(CommandStatus.Done);

        (await Start("d", code, 2)).Status.ShouldBe(CommandStatus.Busy);
        (await _cluster.Run("d").Read(Stop)).ShouldBeNull();
        _cluster.Futures.Open();
        foreach (var id in new[] { "a", "b", "c" }) (await Watch(id))[^1].View.State.ShouldBe(RunState.Done);
        (await Start("d", code, 2)).Status.ShouldBe(CommandStatus.Done);
        (await Watch("d"))[^1].View.State.ShouldBe(RunState.Done);

        var index = _cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Runs);
        while ((await index.List(Stop)).Length > MostRuns) await Task.Delay(20, Stop);
        (await index.List(Stop)).ShouldContain("d");
    }

    [Fact]
    public async Task Run_KeptLongEnoughAfterItsEnd_IsForgottenWithAllThatWasStored()
    {
        await using var cluster = new GrainCluster { Runs = new RunOptions { KeepFor = TimeSpan.Zero } };
        await cluster.InitializeAsync();
        var code = await cluster.Import("W1");
        await cluster.Run("r").Start(Example.Header("r"), new RunOrder(RunKind.Futures, Example.Scenario(code), null, 2), Stop);

        while (await cluster.Run("r").Read(Stop) is not null) await Task.Delay(20, Stop);

        var index = cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Runs);
        while (!(await index.List(Stop)).IsEmpty) await Task.Delay(20, Stop);
        (await cluster.Run("r").Start(Example.Header("r"), new RunOrder(RunKind.Futures, Example.Scenario(code), null, 3), Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task Start_WhenItCannotBeStored_LeavesNoRun()
    {
        var code = await _cluster.Import("W1");
        // The list, then the run.
        _cluster.Faults.Arm(2, FaultPlace.Before);

        await Should.ThrowAsync<Exception>(() => Start("r", code, 2));

        _cluster.Faults.Disarm();
        (await _cluster.Run("r").Read(Stop)).ShouldBeNull();
        (await Start("r", code, 2)).Status.ShouldBe(CommandStatus.Done);
        (await Watch("r"))[^1].View.State.ShouldBe(RunState.Done);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(1_000_001)]
    public async Task Start_OfTooFewOrTooManyReplications_NamesTheRange(int replications)
    {
        var code = await _cluster.Import("W1");

        var fault = (await Start("r", code, replications)).Faults.ShouldHaveSingleItem();

        (fault.Path, fault.Allowed).ShouldBe(("replications", "a whole number from 2 to 1000000"));
        (await _cluster.Run("r").Read(Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Run_OfTheOptimalPolicy_CarriesOutThePlanOfItsImmediateAnswer()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        await _cluster.Run("r").Start(Example.Header("r"), new RunOrder(RunKind.Futures, Example.Optimal(code), null, 300), Stop);

        var view = (await Watch("r"))[^1].View;

        var outcome = (await _cluster.Planner(GrainKeys.WhatIf(code)).WhatIf(Example.Optimal(code), PlanRequest.Immediate, Stop)).Outcome!;
        view.Futures!.NoiseFree.ShouldBe(outcome.Years.Select(year => year.Recognized));
    }

    [Fact]
    public async Task Run_WithoutAPlan_IsDoneAndSaysWhy()
    {
        var code = await _cluster.Import("W1");
        var scenario = Example.Optimal(code) with { Milestones = [new Milestone(2023, 1)] };
        await _cluster.Run("r").Start(Example.Header("r"), new RunOrder(RunKind.Futures, scenario, null, 300), Stop);

        var end = (await Watch("r"))[^1].View;

        (end.State, end.Futures).ShouldBe((RunState.Done, null));
        end.NoPlan!.Proved.ShouldBeTrue();
        (await _cluster.Planner(GrainKeys.WhatIf(code)).GetFutures(scenario, 2, Stop)).NoPlan!.Proved.ShouldBeTrue();
    }

    [Fact]
    public async Task GetFutures_OfWhatCannotBeAnswered_SaysWhy()
    {
        var code = await _cluster.Import("W1");
        async Task<FuturesReply> Ask(Scenario? scenario, int replications) => await _cluster.Planner(GrainKeys.WhatIf("q")).GetFutures(scenario, replications, Stop);

        (await Ask(Example.Scenario(code), 1)).Faults.ShouldHaveSingleItem().Allowed.ShouldBe("a whole number from 2 to 2000");
        (await Ask(Example.Scenario(code), 2_001)).Faults.ShouldHaveSingleItem().Path.ShouldBe("replications");
        (await Ask(Example.Scenario(code) with { Inflation = 7 }, 2)).Faults.ShouldHaveSingleItem().Path.ShouldBe("inflation");
        (await Ask(Example.Scenario("none"), 2)).Status.ShouldBe(CommandStatus.NotFound);
        (await Ask(null, 2)).Status.ShouldBe(CommandStatus.NotFound);
    }

    private Task<RunResult> Start(string id, string programme, int replications) =>
        _cluster.Run(id).Start(Example.Header(id), new RunOrder(RunKind.Futures, Example.Scenario(programme), "s", replications), Stop);

    private async Task<List<RunEvent>> Watch(string id)
    {
        var events = new List<RunEvent>();
        await foreach (var one in _cluster.Run(id).Watch(0, Stop)) events.Add(one);
        return events;
    }

    private async Task Until(string id, Func<RunEvent, bool> wanted)
    {
        await foreach (var one in _cluster.Run(id).Watch(0, Stop))
            if (wanted(one)) return;
        Assert.Fail("It never came.");
    }

    private static string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, ModelJson.Options);
}
