using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WhatIf;

public sealed class WhatIfSessionTests : IDisposable
{
    private readonly StandinGrains _grains = StandinGrains.OfTheCity();
    private readonly FakeTimeProvider _time = new();
    private readonly WhatIfSession _session;

    public WhatIfSessionTests() => _session = new WhatIfSession(new PlannerDesk(_grains), _time, NullLogger.Instance);

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Load_PlainAddress_ShowsTheFirstSampleUnchanged()
    {
        await Load("");
        _session.View!.Inputs.Sample.ShouldBe("baseline");
        _session.View.Outcome.Fingerprint.ShouldBe(Plans.Run(City.Sample("baseline")).Fingerprint);
        _session.View.Outcome.Fingerprint.ShouldBe(_session.View.Basis.Outcome.Fingerprint);
        _session.Settled.ShouldBe(_session.View);
        _grains.Asked.ShouldBeEmpty();
        _session.Query(null).ShouldBe("");
    }

    [Fact]
    public async Task Load_AddressWithInputs_AnswersThem()
    {
        await Load("?s=plus18&p=need&o=120");
        _session.View!.Scenario.Policy.ShouldBe(Policy.Need);
        _session.View.Outcome.Fingerprint.ShouldBe(Plans.Run(_session.View.Scenario).Fingerprint);
        _session.View.Basis.Outcome.Fingerprint.ShouldBe(Plans.Run(City.Sample("plus18")).Fingerprint);
        _session.Query("26968").ShouldBe("?s=plus18&p=need&o=120&w=26968");
    }

    [Fact]
    public async Task Load_UnknownSample_TakesTheFirstAndSaysSo()
    {
        await Load("?s=gone");
        _session.View!.Inputs.Sample.ShouldBe("baseline");
        _session.AddressIgnored.ShouldBeTrue();
    }

    [Fact]
    public async Task Add_AScenarioJustStored_CanBeChosenAtOnceAndStaysListed()
    {
        await Load("");
        var stored = new ScenarioView("mine", 1, City.Sample("baseline") with { Name = "Mine" }, "page", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        _grains.Store(stored.Id, stored.Scenario);
        var settled = ReferenceEquals(_session.View, _session.Settled);
        _session.Add(stored);
        _session.Add(stored);
        _session.View!.Samples.Count(sample => sample.Id == "mine").ShouldBe(1);
        ReferenceEquals(_session.View, _session.Settled).ShouldBe(settled);
        await Rest(_session.Adopt(PlanAddress.Read("?s=mine")));
        (_session.AddressIgnored, _session.View.Inputs.Sample, _session.View.Samples.Length).ShouldBe((false, "mine", 4));
    }

    [Fact]
    public async Task Change_OnlyLimits_AsksOnePlanner()
    {
        await Load("");
        await Change(inputs => inputs.WithCapital(0, 50_000));
        await Change(inputs => inputs with { Officers = 110 });
        await Change(inputs => inputs with { Policy = Policy.Need });
        _grains.Asked.Select(asked => asked.Key).Distinct().Count().ShouldBe(2);
        _grains.Asked[0].Key.ShouldBe(_grains.Asked[1].Key);
        _grains.Asked[0].Key.ShouldStartWith("whatif/");
    }

    [Fact]
    public async Task Change_WhileAnswering_ShowsEachAnswerAndEndsWithTheLatest()
    {
        await Load("");
        var hold = new TaskCompletionSource();
        _grains.Hold = _ => hold.Task;
        var first = _session.Change(_session.Inputs!.WithCapital(0, 50_000));
        await _session.Change(_session.Inputs!.WithCapital(0, 55_000));
        await _session.Change(_session.Inputs!.WithCapital(0, 60_000));
        _session.Busy.ShouldBeTrue();
        _session.Inputs!.Capital[0].ShouldBe(60_000);
        hold.SetResult();
        await Patience.Until(() => _session.View!.Inputs.Capital[0] == 60_000 && !_session.Busy);
        _grains.Asked.Select(asked => asked.Scenario.Limits[0].Capital).ShouldBe([50_000, 60_000]);
        await Rest(first);
        _session.Settled.ShouldBe(_session.View);
    }

    [Fact]
    public async Task Change_BeforeTheInputsRest_LeavesTheSettledAnswer()
    {
        await Load("");
        var before = _session.Settled;
        var change = _session.Change(_session.Inputs!.WithCapital(0, 50_000));
        await Patience.Until(() => _session.View!.Inputs.Capital[0] == 50_000 && !_session.Busy);
        _session.Settled.ShouldBe(before);
        await Rest(change);
        _session.Settled.ShouldBe(_session.View);
    }

    [Fact]
    public async Task Undo_AfterChanges_AnswersTheInputsBefore()
    {
        await Load("");
        _session.History.CanUndo.ShouldBeFalse();
        await Change(inputs => inputs.WithCapital(0, 50_000));
        await Rest(_session.Choose("plus18"));
        await Rest(_session.Undo());
        _session.View!.Inputs.ShouldBe(_session.Inputs);
        (_session.Inputs!.Sample, _session.Inputs.Capital[0]).ShouldBe(("baseline", 50_000));
        await Rest(_session.Undo());
        _session.View!.Inputs.ShouldBe(_session.View.Basis.Inputs);
        _session.History.CanUndo.ShouldBeFalse();
        await Rest(_session.Redo());
        await Rest(_session.Redo());
        _session.View!.Inputs.Sample.ShouldBe("plus18");
        _session.History.CanRedo.ShouldBeFalse();
    }

    [Fact]
    public async Task Undo_AfterADrag_TakesTheWholeDragBack()
    {
        await Load("");
        var drag = _session.Change(_session.Inputs!.WithCapital(0, 50_000), moving: true);
        for (var capital = 51_000; capital <= 60_000; capital += 1_000) await _session.Change(_session.Inputs!.WithCapital(0, capital), moving: true);
        await Rest(drag);
        await Rest(_session.Undo());
        _session.View!.Inputs.ShouldBe(_session.View.Basis.Inputs);
        _session.History.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public async Task Change_ServerFails_KeepsTheLastGoodAnswerAndRecovers()
    {
        await Load("");
        var good = _session.View;
        _grains.Failure = new TimeoutException("no answer");
        await Change(inputs => inputs.WithCapital(0, 50_000));
        _session.Problem!.Kind.ShouldBe(PlanProblemKind.Unreachable);
        _session.View.ShouldBe(good);
        _grains.Failure = null;
        await Rest(_session.Retry(PlanAddress.Read("")));
        _session.Problem.ShouldBeNull();
        _session.View!.Inputs.Capital[0].ShouldBe(50_000);
    }

    [Fact]
    public async Task Change_Refused_ShowsTheFaults()
    {
        await Load("");
        var fault = new Fault("limits[0].capital", "x", "a whole number");
        _grains.Instead = new PlannerAnswer(CommandStatus.Invalid, null, [fault]);
        await Change(inputs => inputs.WithCapital(0, 50_000));
        _session.Problem!.Kind.ShouldBe(PlanProblemKind.Refused);
        _session.Problem.Faults.ShouldBe([fault]);
        _session.View.ShouldNotBeNull();
    }

    [Fact]
    public async Task Load_ServerFails_SaysSoAndRetryLoads()
    {
        _grains.Failure = new TimeoutException("no answer");
        await _session.Load(PlanAddress.Read(""));
        _session.Problem!.Kind.ShouldBe(PlanProblemKind.Unreachable);
        _session.View.ShouldBeNull();
        _grains.Failure = null;
        await Rest(_session.Retry(PlanAddress.Read("?o=120")));
        _session.View!.Inputs.Officers.ShouldBe(120);
    }

    [Fact]
    public async Task Load_NothingStored_SaysWhatToDo()
    {
        using var session = new WhatIfSession(new PlannerDesk(new StandinGrains()), _time, NullLogger.Instance);
        await session.Load(PlanAddress.Read(""));
        session.Problem!.Kind.ShouldBe(PlanProblemKind.NoSamples);
    }

    [Fact]
    public async Task Change_AfterAWardHasChanged_ComparesWithTheNewSnapshot()
    {
        await Load("");
        var ward = _grains.Snapshot.Wards[0];
        _grains.Snapshot = _grains.Snapshot with
        {
            Version = 2,
            Wards = _grains.Snapshot.Wards.SetItem(0, ward with { Needs = ward.Needs with { Officers = ward.Needs.Officers + 7 } }),
        };
        await Change(inputs => inputs.WithCapital(0, 50_000));
        _session.View!.Outcome.SnapshotVersion.ShouldBe(2);
        _session.View.Basis.Snapshot.Wards[0].Needs.Officers.ShouldBe(ward.Needs.Officers + 7);
        _session.View.Basis.Outcome.SnapshotVersion.ShouldBe(2);
    }

    [Fact]
    public async Task Choose_AnotherSample_StartsFromItUnchanged()
    {
        await Load("?o=150");
        await Rest(_session.Choose("front-loaded"));
        _session.View!.Inputs.ShouldBe(PlanInputs.Of("front-loaded", City.Sample("front-loaded")));
        _session.View.Basis.Sample.Id.ShouldBe("front-loaded");
        await Change(inputs => inputs with { Officers = 90 });
        await Rest(_session.Reset());
        _session.View.Outcome.Fingerprint.ShouldBe(_session.View.Basis.Outcome.Fingerprint);
    }

    [Fact]
    public async Task Change_MovingUnderTheOptimalPolicy_ShowsAPreviewAndSettlesOnTheFullAnswer()
    {
        await Load("?p=optimal");
        var before = _session.Settled;
        var views = new List<(bool Preview, bool Settled)>();
        _session.Changed += () => views.Add((_session.View!.Outcome.Preview, ReferenceEquals(_session.View, _session.Settled)));
        var change = _session.Change(_session.Inputs!.WithCapital(0, 50_000), moving: true);
        await Patience.Until(() => _session.View!.Outcome.Preview && !_session.Busy);
        _session.Settled.ShouldBe(before);
        await Rest(change);
        _session.View!.Outcome.Preview.ShouldBeFalse();
        _session.Settled.ShouldBe(_session.View);
        _session.View.Outcome.Fingerprint.ShouldNotBeNull();
        _grains.Asked.TakeLast(2).Select(asked => asked.Preview).ShouldBe([true, false]);
        views.Take(3).ShouldBe([(true, false), (false, false), (false, true)]);
    }

    [Fact]
    public async Task Release_AfterAPreview_AsksTheFullAnswerWithoutWaiting()
    {
        await Load("?p=optimal");
        var change = _session.Change(_session.Inputs!.WithCapital(0, 50_000), moving: true);
        await Patience.Until(() => _session.View!.Outcome.Preview && !_session.Busy);
        var release = _session.Release();
        await Patience.Until(() => !_session.View!.Outcome.Preview && !_session.Busy);
        await Rest(Task.WhenAll(change, release));
        _session.Settled.ShouldBe(_session.View);
        await _session.Release();
        _grains.Asked.Count(asked => asked.Scenario.Limits[0].Capital == 50_000).ShouldBe(2);
    }

    [Fact]
    public async Task Change_WhileTheFullAnswerIsAwaited_SettlesOnTheLatestInputs()
    {
        await Load("?p=optimal");
        var hold = new TaskCompletionSource();
        var change = _session.Change(_session.Inputs!.WithCapital(0, 50_000), moving: true);
        await Patience.Until(() => _session.View!.Outcome.Preview && !_session.Busy);
        _grains.Hold = _ => hold.Task;
        await Patience.Until(() => _session.Busy, () => _time.Advance(WhatIfSession.Rest));
        await _session.Change(_session.Inputs!.WithCapital(0, 60_000), moving: true);
        hold.SetResult();
        await Rest(change);
        _session.Settled!.Inputs.Capital[0].ShouldBe(60_000);
        _session.Settled.Outcome.Preview.ShouldBeFalse();
    }

    [Fact]
    public async Task Change_MovingUnderARulePolicy_AsksNoPreview()
    {
        await Load("");
        await Rest(_session.Change(_session.Inputs!.WithCapital(0, 50_000), moving: true));
        _grains.Asked.ShouldAllBe(asked => !asked.Preview);
        _grains.Runs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_BetterPlans_ReplaceTheSettledAnswerAndItEnds()
    {
        var run = await Searched();
        run.Order!.Amount.ShouldBe(BetterPlans.Starts);
        run.Order.Scenario.Policy.ShouldBe(Policy.Optimal);
        var outcome = _session.Settled!.Outcome;
        run.Tell(RunEventKind.Better, 7, outcome with { Proof = outcome.Proof! with { Starts = 7 } });
        // The plan is the last that is set.
        await Patience.Until(() => _session.Settled.Proof!.Starts == 7);
        _session.Search.Done.ShouldBe(7);
        _session.Settled.ShouldBe(_session.View);
        _session.Search.State.ShouldBe(FollowState.Running);
        run.End(RunState.Done, outcome with { Proof = outcome.Proof! with { Starts = 60 } });
        await Patience.Until(() => _session.Settled.Proof!.Starts == 60);
        _session.Search.State.ShouldBe(FollowState.Done);
        run.Cancelled.ShouldBeFalse();
    }

    [Fact]
    public async Task Search_InputsChange_EndsTheRunAndSearchesTheNewOnes()
    {
        var run = await Searched();
        await Rest(_session.Change(_session.Inputs!.WithCapital(0, 50_000), moving: true));
        await Patience.Until(() => run.Cancelled);
        run.Tell(RunEventKind.Better, 9, Plans.Optimal.Outcome with { Fingerprint = "late" });
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count == 2);
        _grains.Runs[1].Order!.Scenario.Limits[0].Capital.ShouldBe(50_000);
        _session.View!.Outcome.Fingerprint.ShouldNotBe("late");
    }

    [Fact]
    public async Task StopSearch_Running_EndsTheRunAndKeepsThePlan()
    {
        var run = await Searched();
        var view = _session.View;
        _session.StopSearch();
        await Patience.Until(() => run.Cancelled);
        _session.Search.State.ShouldBe(FollowState.Stopped);
        _session.View.ShouldBe(view);
        _ = _session.SearchOn();
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count == 2 && _session.Search.State == FollowState.Running);
    }

    [Fact]
    public async Task Dispose_WhileSearching_EndsTheRun()
    {
        var session = new WhatIfSession(new PlannerDesk(_grains), _time, NullLogger.Instance);
        await Rest(session.Load(PlanAddress.Read("?p=optimal")));
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count == 1);
        session.Dispose();
        await Patience.Until(() => _grains.Runs[0].Cancelled);
    }

    [Fact]
    public async Task Load_InAPageThatIsOnlyDrawnOnce_DoesNotSearch()
    {
        using var session = new WhatIfSession(new PlannerDesk(_grains), _time, NullLogger.Instance, searches: false);
        await Rest(session.Load(PlanAddress.Read("?p=optimal")));
        _time.Advance(FollowStates.Rest);
        session.Search.State.ShouldBe(FollowState.None);
        _grains.Runs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_NoPlan_SaysWhyAndKeepsTheLastAnswer()
    {
        await Load("?p=optimal");
        var good = _session.View;
        await Change(inputs => inputs.WithCapital(0, 0));
        _session.Problem!.Kind.ShouldBe(PlanProblemKind.NoPlan);
        _session.Problem.NoPlan!.Proved.ShouldBeTrue();
        _session.Problem.Scenario!.Limits[0].Capital.ShouldBe(0);
        _session.View.ShouldBe(good);
        _session.Search.State.ShouldBe(FollowState.None);
        await Rest(_session.Reset());
        _session.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task Load_AddressWithoutAPlan_ShowsTheSamplesFiguresBesideTheReason()
    {
        await Load("?p=optimal&c=0,0,0,0,0,0,0,0");
        _session.Problem!.Kind.ShouldBe(PlanProblemKind.NoPlan);
        _session.View!.Outcome.Fingerprint.ShouldBe(_session.View.Basis.Outcome.Fingerprint);
        _session.Inputs!.Policy.ShouldBe(Policy.Optimal);
        _session.Query(null).ShouldBe("?p=optimal&c=0,0,0,0,0,0,0,0");
    }

    [Fact]
    public async Task Load_SampleWithoutAPlan_ComparesWithItUnderARulePolicy()
    {
        var sample = Plans.Changed(limits => limits with { Capital = 0 }) with { Policy = Policy.Optimal };
        var grains = new StandinGrains();
        grains.Store("hard", sample);
        using var session = new WhatIfSession(new PlannerDesk(grains), _time, NullLogger.Instance);
        await Rest(session.Load(PlanAddress.Read("")));
        session.Problem!.Kind.ShouldBe(PlanProblemKind.NoPlan);
        session.View!.Basis.Unplanned.ShouldBeTrue();
        session.View.Scenario.Policy.ShouldBe(PlanBasis.StandIn);
        await Rest(session.Change(session.Inputs! with { Capital = City.Sample("plus18").Limits.Select(limits => limits.Capital).ToImmutableArray() }));
        session.Problem.ShouldBeNull();
        session.View.Proof.ShouldNotBeNull();
    }

    // An optimal answer has settled and its search is under way.
    private async Task<StandinRun> Searched()
    {
        await Load("?p=optimal");
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count == 1 && _session.Search.State == FollowState.Running);
        return _grains.Runs[0];
    }

    private Task Load(string query) => Rest(_session.Load(PlanAddress.Read(query)));

    private Task Change(Func<PlanInputs, PlanInputs> change) => Rest(_session.Change(change(_session.Inputs!)));

    // The session waits on its clock until the inputs have rested; the clock moves only here.
    private async Task Rest(Task task)
    {
        await Patience.Until(() => task.IsCompleted, () => _time.Advance(WhatIfSession.Rest));
        await task;
    }
}
