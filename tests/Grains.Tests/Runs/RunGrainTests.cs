using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Runs;

/// <summary>A cluster of its own: runs wait for each other.</summary>
public sealed class RunGrainTests : IAsyncLifetime
{
    private const int MostRuns = 4;

    private readonly GrainCluster _cluster = new() { Runs = new RunOptions { MostKept = MostRuns } };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _cluster.InitializeAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task Run_ToItsEnd_TellsEveryWaveAndAnswersWhatThePlannerAnswers()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        var started = await Start("r", code, starts: 10);
        started.Status.ShouldBe(CommandStatus.Done);
        (started.View!.All, started.View.ScenarioId, started.View.Kind).ShouldBe((10, "s", RunKind.Optimization));

        var events = await Watch("r");

        events.Select(one => one.Id).ShouldBe(Enumerable.Range(1, events.Count).Select(id => (long)id));
        events.Select(one => (one.Kind, one.View.State, one.View.Done)).ShouldBe(
        [
            (RunEventKind.Waiting, RunState.Waiting, 0), (RunEventKind.Running, RunState.Running, 0), (RunEventKind.Better, RunState.Running, 4),
            (RunEventKind.Progress, RunState.Running, 8), (RunEventKind.Progress, RunState.Running, 10), (RunEventKind.Ended, RunState.Done, 10),
        ]);
        events.Select(one => one.View.Outcome?.Proof!.Starts).ShouldBe([null, null, 4, null, null, 10]);
        var view = (await _cluster.Run("r").Read(Stop))!;
        var outcome = (await _cluster.Planner(GrainKeys.WhatIf(code)).WhatIf(Example.Optimal(code), new PlanRequest(10), Stop)).Outcome!;
        Bytes(view.Outcome!).ShouldBe(Bytes(outcome));
        view.EndedAt.ShouldNotBeNull();
        view.LastEvent.ShouldBe(6);
    }

    [Fact]
    public async Task Watch_FromAnEventOn_TellsWhatCameAfterItAndNothingTwice()
    {
        var code = await _cluster.Import("W1", "W2");
        using var gate = _cluster.Searches.Hold(code);
        await Start("r", code, starts: 12);
        var seen = new List<RunEvent>();
        await foreach (var one in _cluster.Run("r").Watch(0, Stop))
        {
            seen.Add(one);
            if (one.View.Done == 4) break;
        }

        gate.Open();
        await foreach (var one in _cluster.Run("r").Watch(seen[^1].Id, Stop)) seen.Add(one);

        seen.Select(one => one.Id).ShouldBe(Enumerable.Range(1, seen.Count).Select(id => (long)id));
        seen[^1].View.State.ShouldBe(RunState.Done);
        (await Watch("r", after: seen[^1].Id)).ShouldBeEmpty();
        (await Watch("r", after: seen[^1].Id + 7)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancel_WhileRunning_KeepsTheBestSoFarAndEndsTheWatching()
    {
        var code = await _cluster.Import("W1", "W2");
        using var gate = _cluster.Searches.Hold(code);
        await Start("r", code, starts: 12);
        await Until("r", one => one.View.Done == 4);

        var cancelled = (await _cluster.Run("r").Cancel(Stop))!;

        (cancelled.State, cancelled.Done).ShouldBe((RunState.Cancelled, 4));
        cancelled.Outcome!.Fingerprint.ShouldBe(OutcomeFingerprint.Of(cancelled.Outcome));
        cancelled.Outcome.Proof!.Certificate.ShouldNotBeNull();
        (await Watch("r"))[^1].View.State.ShouldBe(RunState.Cancelled);
        (await _cluster.Run("r").Cancel(Stop))!.EndedAt.ShouldBe(cancelled.EndedAt);
    }

    [Fact]
    public async Task ThirdRun_WhileTwoAreComputed_WaitsForOneOfThem()
    {
        var code = await _cluster.Import("W1");
        using var gate = _cluster.Searches.Hold(code);
        foreach (var id in new[] { "a", "b" })
        {
            await Start(id, code, starts: 8);
            await Until(id, one => one.View.Done == 4);
        }
        foreach (var id in new[] { "c", "d" }) await Start(id, code, starts: 8);

        gate.Begun.ShouldBe(2);
        (await _cluster.Run("c").Read(Stop))!.State.ShouldBe(RunState.Waiting);
        (await _cluster.Planner(GrainKeys.WhatIf("q")).WhatIf(Example.Scenario(code), PlanRequest.Immediate, Stop)).Status.ShouldBe(CommandStatus.Done);
        (await _cluster.Run("d").Cancel(Stop))!.State.ShouldBe(RunState.Cancelled);

        gate.Open();
        foreach (var id in new[] { "a", "b", "c" }) (await Watch(id))[^1].View.State.ShouldBe(RunState.Done);
        (await _cluster.Run("d").Read(Stop))!.Outcome.ShouldBeNull();
        gate.Begun.ShouldBe(3);
    }

    [Fact]
    public async Task NewRun_WhenThereIsNoRoom_TakesThePlaceOfTheOneThatEndedFirst()
    {
        var code = await _cluster.Import("W1");
        using var gate = _cluster.Searches.Hold(code);
        foreach (var id in new[] { "a", "b", "c", "d" }) (await Start(id, code, starts: 1)).Status.ShouldBe(CommandStatus.Done);

        (await Start("e", code, starts: 1)).Status.ShouldBe(CommandStatus.Busy);
        gate.Open();
        foreach (var id in new[] { "a", "b", "c", "d" }) await Watch(id);
        (await Start("e", code, starts: 1)).Status.ShouldBe(CommandStatus.Done);
        await Watch("e");

        var kept = await Task.WhenAll(new[] { "a", "b", "c", "d", "e" }.Select(id => _cluster.Run(id).Read(Stop)));
        kept.OfType<RunView>().Count().ShouldBe(MostRuns);
        kept[4].ShouldNotBeNull();
    }

    [Fact]
    public async Task Run_LetGoHalfWayWhileWardsChange_BeginsAnewOnTheWardsItBeganWithToTheSameEnd()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        await Start("whole", code, starts: 12);
        await Watch("whole");
        using var gate = _cluster.Searches.Hold(code);
        await Start("r", code, starts: 12);
        gate.Open(waves: 1);
        await Until("r", one => one.View.Done == 8);
        var started = (await _cluster.Run("r").Read(Stop))!;

        await _cluster.LetGo(_cluster.Run("r"));
        var changed = await _cluster.Ward(code, "W1").Assess(Example.Assess("later", 0), Stop);
        changed.Status.ShouldBe(CommandStatus.Done);
        await _cluster.Programme(code).WardChanged(changed.View!, Stop);
        gate.Open();
        var events = await Watch("r");

        events.Select(one => one.Id).ShouldBe(Enumerable.Range(1, events.Count).Select(id => (long)id));
        events[^1].View.CreatedAt.ShouldBe(started.CreatedAt);
        Bytes(events[^1].View.Outcome!).ShouldBe(Bytes((await _cluster.Run("whole").Read(Stop))!.Outcome!));
        gate.Begun.ShouldBe(2);
    }

    [Fact]
    public async Task NewRun_OfAUserWhoHasAsManyInLineAsOneMay_IsRefusedWhileOthersAreNot()
    {
        await using var cluster = new GrainCluster { Runs = new RunOptions { MostOfOneUser = 2 } };
        await cluster.InitializeAsync();
        var code = await cluster.Import("W1");
        using var gate = cluster.Searches.Hold(code);
        Task<RunResult> Begin(string id, string user) =>
            cluster.Run(id).Start(Example.Header(id) with { Actor = user }, new RunOrder(RunKind.Optimization, Example.Optimal(code), null, 1), Stop);
        foreach (var id in new[] { "a", "b" }) (await Begin(id, "an")).View!.Owner.ShouldBe("an");

        var refused = await Begin("c", "an");
        (await Begin("d", "binh")).Status.ShouldBe(CommandStatus.Done);
        await cluster.Run("a").Cancel(Stop);

        refused.Status.ShouldBe(CommandStatus.Busy);
        refused.Faults.ShouldHaveSingleItem().Allowed.ShouldStartWith("at most 2 ");
        (await Begin("c", "an")).Status.ShouldBe(CommandStatus.Done);
        gate.Open();
    }

    [Fact]
    public async Task Start_UnderTheSameCommand_IsOneRunAndUnderAnotherIsRefused()
    {
        var code = await _cluster.Import("W1");
        var first = await Start("r", code, starts: 2);
        await Watch("r");

        var again = await Start("r", code, starts: 2);
        var other = await Start("r", code, starts: 3);

        again.View!.CreatedAt.ShouldBe(first.View!.CreatedAt);
        again.View.State.ShouldBe(RunState.Done);
        other.Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public async Task Start_OfWhatCannotRun_SaysWhyAndLeavesNoRun()
    {
        var code = await _cluster.Import("W1");
        async Task<RunResult> Ask(Scenario scenario, int starts = 2) =>
            await _cluster.Run("r").Start(Example.Header("a"), new RunOrder(RunKind.Optimization, scenario, null, starts), Stop);

        (await Ask(Example.Scenario(code))).Faults.ShouldHaveSingleItem().Path.ShouldBe("policy");
        (await Ask(Example.Optimal(code), starts: 0)).Faults.ShouldHaveSingleItem().Path.ShouldBe("starts");
        (await Ask(Example.Optimal(code) with { Inflation = 7 })).Faults.ShouldHaveSingleItem().Path.ShouldBe("inflation");
        (await Ask(Example.Optimal(code) with { Pins = [new Pin { Ward = "W9", Never = true }] })).Faults.ShouldHaveSingleItem().Path.ShouldBe("pins[0].ward");
        (await Ask(Example.Optimal("no-such-programme"))).Status.ShouldBe(CommandStatus.NotFound);
        (await _cluster.Run("r").Read(Stop)).ShouldBeNull();
        (await _cluster.Run("r").Cancel(Stop)).ShouldBeNull();
        (await Watch("r")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_WithoutAPlan_IsDoneAndSaysWhy()
    {
        var code = await _cluster.Import("W1");
        var order = new RunOrder(RunKind.Optimization, Example.Optimal(code) with { Milestones = [new Milestone(2023, 1)] }, null, 8);
        await _cluster.Run("r").Start(Example.Header("a"), order, Stop);

        var end = (await Watch("r"))[^1].View;

        end.State.ShouldBe(RunState.Done);
        end.Outcome.ShouldBeNull();
        end.NoPlan.ShouldNotBeNull().Proved.ShouldBeTrue();
    }

    [Fact]
    public async Task Run_KeptLongEnoughAfterItsEnd_IsUnknown()
    {
        await using var cluster = new GrainCluster { Runs = new RunOptions { KeepFor = TimeSpan.Zero } };
        await cluster.InitializeAsync();
        var code = await cluster.Import("W1");
        using var gate = cluster.Searches.Hold(code);
        var order = new RunOrder(RunKind.Optimization, Example.Optimal(code), null, 1);
        await cluster.Run("r").Start(Example.Header("a"), order, Stop);
        (await cluster.Run("r").Read(Stop)).ShouldNotBeNull();

        (await cluster.Run("r").Cancel(Stop))!.State.ShouldBe(RunState.Cancelled);

        (await cluster.Run("r").Read(Stop)).ShouldBeNull();
        (await cluster.Run("r").Start(Example.Header("a"), order, Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task Run_EndedBeforeAClockJumpedByDays_IsStillKnown()
    {
        var clock = new JumpingClock();
        await using var cluster = new GrainCluster { Clock = clock };
        await cluster.InitializeAsync();
        var code = await cluster.Import("W1");
        await cluster.Run("r").Start(Example.Header("a"), new RunOrder(RunKind.Futures, Example.Scenario(code), null, 2), Stop);
        while (await cluster.Run("r").Read(Stop) is not { EndedAt: not null }) await Task.Delay(20, Stop);

        clock.Ahead = TimeSpan.FromDays(10);

        (await cluster.Run("r").Read(Stop))!.State.ShouldBe(RunState.Done);
        await cluster.LetGo(cluster.Run("r"));
        (await cluster.Run("r").Read(Stop))!.State.ShouldBe(RunState.Done);
    }

    private Task<RunResult> Start(string id, string programme, int starts) =>
        _cluster.Run(id).Start(Example.Header(id), new RunOrder(RunKind.Optimization, Example.Optimal(programme), "s", starts), Stop);

    private async Task<List<RunEvent>> Watch(string id, long after = 0)
    {
        var events = new List<RunEvent>();
        await foreach (var one in _cluster.Run(id).Watch(after, Stop)) events.Add(one);
        return events;
    }

    private async Task Until(string id, Func<RunEvent, bool> wanted)
    {
        await foreach (var one in _cluster.Run(id).Watch(0, Stop))
            if (wanted(one)) return;
        Assert.Fail("It never came.");
    }

    private static string Bytes(Outcome outcome) => System.Text.Json.JsonSerializer.Serialize(outcome with { ElapsedMs = 0 }, ModelJson.Options);
}
