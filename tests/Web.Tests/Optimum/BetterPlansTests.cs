using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Optimum;

public sealed class BetterPlansTests : IDisposable
{
    private readonly StandinGrains _grains = new();
    private readonly FakeTimeProvider _time = new();
    private readonly BetterPlans _search;
    private readonly List<Outcome> _better = [];

    public BetterPlansTests() => _search = new BetterPlans(new PlannerDesk(_grains), _time, NullLogger.Instance);

    public void Dispose() => _search.Dispose();

    [Fact]
    public async Task Run_WorsePlanOrOtherWards_IsPassedOver()
    {
        var (search, run) = await Begin();
        var outcome = Plans.Optimal.Outcome;
        run.Tell(RunEventKind.Better, 1, outcome with { Proof = outcome.Proof! with { Value = outcome.Proof.Value - 1 } });
        run.Tell(RunEventKind.Better, 2, outcome with { SnapshotVersion = outcome.SnapshotVersion + 1 });
        run.Tell(RunEventKind.Better, 3, outcome with { Fingerprint = "as good" });
        run.End(RunState.Done);
        await search.Ended();
        _better.Select(better => better.Fingerprint).ShouldBe(["as good"]);
        _search.State.ShouldBe(FollowState.Done);
    }

    [Theory]
    [InlineData(RunState.Failed, FollowState.Failed)]
    [InlineData(RunState.Cancelled, FollowState.Stopped)]
    public async Task Run_EndedOtherwise_SaysSo(RunState ended, FollowState state)
    {
        var (search, run) = await Begin();
        run.End(ended);
        await search.Ended();
        _search.State.ShouldBe(state);
    }

    [Fact]
    public async Task Run_ServerFails_SaysSo()
    {
        _grains.Failure = new TimeoutException("no answer");
        var search = _search.Run(Plans.Optimal, _better.Add, () => { });
        _time.Advance(FollowStates.Rest);
        await search.Ended();
        _search.State.ShouldBe(FollowState.Failed);
    }

    [Fact]
    public async Task End_BeforeTheAnswerHasStood_StartsNoRun()
    {
        var search = _search.Run(Plans.Optimal, _better.Add, () => { });
        _search.End();
        await search.Ended();
        _grains.Runs.ShouldBeEmpty();
        _search.State.ShouldBe(FollowState.None);
    }

    private async Task<(Task Search, StandinRun Run)> Begin()
    {
        var search = _search.Run(Plans.Optimal, _better.Add, () => { });
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count > 0);
        return (search, _grains.Runs.Single());
    }
}
