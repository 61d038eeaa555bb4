using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Futures;

public sealed class PlanFuturesTests : IDisposable
{
    private static readonly PlanView View = Plans.View();
    private readonly StandinGrains _grains = StandinGrains.OfTheCity();
    private readonly FakeTimeProvider _time = new();
    private readonly PlanFutures _futures;

    public PlanFuturesTests() => _futures = new PlanFutures(new PlannerDesk(_grains), _time, NullLogger.Instance);

    public void Dispose() => _futures.Dispose();

    [Fact]
    public async Task Draw_APlan_ShowsAThousandAtOnceThenTenThousand()
    {
        var drawing = _futures.Draw(View);
        _futures.Of(View)!.Fan.Replications.ShouldBe(1_000);
        _grains.Runs.ShouldBeEmpty();
        var run = await Run();
        run.Order.ShouldBe(new RunOrder(RunKind.Futures, View.Scenario, null, 10_000));
        run.Tell(RunEventKind.Partial, 256, futures: Answers.Futures(View.Outcome, 256));
        run.Tell(RunEventKind.Partial, 4_864, futures: Answers.Futures(View.Outcome, 4_864), secondsLeft: 1.5);
        await Patience.Until(() => _futures.Done == 4_864);
        _futures.SecondsLeft.ShouldBe(1.5);
        _futures.State.ShouldBe(FollowState.Running);
        _futures.Of(View)!.Fan.Replications.ShouldBe(4_864);
        run.End(RunState.Done, futures: Answers.Futures(View.Outcome, 10_000));
        await drawing.Ended();
        _futures.State.ShouldBe(FollowState.Done);
        _futures.Of(View)!.Fan.Replications.ShouldBe(10_000);
        run.Cancelled.ShouldBeFalse();
    }

    [Fact]
    public async Task Draw_FirstFansOfTheRun_DoNotReplaceOnesOfMoreFutures()
    {
        _ = _futures.Draw(View);
        var run = await Run();
        run.Tell(RunEventKind.Partial, 256, futures: Answers.Futures(View.Outcome, 256));
        await Patience.Until(() => _futures.Done == 256);
        _futures.Of(View)!.Fan.Replications.ShouldBe(1_000);
    }

    [Fact]
    public async Task Keep_AnotherPlan_DropsTheFuturesAndCallsTheRunOff()
    {
        var drawing = _futures.Draw(View);
        var run = await Run();
        var other = View with { Inputs = View.Inputs with { Officers = 120 } };
        _futures.Keep(View);
        _futures.Of(View).ShouldNotBeNull();
        _futures.Keep(other);
        await drawing.Ended();
        _futures.Of(View).ShouldBeNull();
        _futures.Of(other).ShouldBeNull();
        _futures.State.ShouldBe(FollowState.None);
        run.Cancelled.ShouldBeTrue();
    }

    [Fact]
    public async Task Keep_WhileTheFirstAreAwaited_TakesNoneOfThem()
    {
        var held = new TaskCompletionSource();
        _grains.HoldFutures = () => held.Task;
        var drawing = _futures.Draw(View);
        _futures.Keep(View with { Inputs = View.Inputs with { Officers = 120 } });
        held.SetResult();
        await drawing.Ended();
        _futures.Result.ShouldBeNull();
        _grains.Runs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Draw_TheSamePlanAgain_AsksNothing()
    {
        _ = _futures.Draw(View);
        await Run();
        await _futures.Draw(View with { });
        _grains.FuturesAsked.Count.ShouldBe(1);
        _grains.Runs.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Stop_Pressed_KeepsWhatIsThereAndGoesOnWhenAsked()
    {
        var drawing = _futures.Draw(View);
        var run = await Run();
        _futures.Stop();
        await drawing.Ended();
        _futures.State.ShouldBe(FollowState.Stopped);
        _futures.Of(View)!.Fan.Replications.ShouldBe(1_000);
        run.Cancelled.ShouldBeTrue();
        _ = _futures.GoOn(View);
        await Run(2);
        _grains.FuturesAsked.Count.ShouldBe(1);
        _futures.State.ShouldBe(FollowState.Running);
    }

    [Fact]
    public async Task Draw_NoRoomForARun_KeepsTheFirstFutures()
    {
        _grains.Busy = true;
        var drawing = _futures.Draw(View);
        _time.Advance(FollowStates.Rest);
        await drawing.Ended();
        _futures.State.ShouldBe(FollowState.Failed);
        _futures.Of(View)!.Fan.Replications.ShouldBe(1_000);
    }

    [Fact]
    public async Task Draw_ServerFails_SaysSo()
    {
        _grains.Failure = new TimeoutException("no answer");
        await _futures.Draw(View);
        _futures.State.ShouldBe(FollowState.Failed);
        _futures.Of(View).ShouldBeNull();
    }

    [Fact]
    public async Task DrawOnce_TakesTooLong_GoesWithout()
    {
        _grains.HoldFutures = () => Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        var drawing = _futures.DrawOnce(View, TimeSpan.FromSeconds(2));
        _time.Advance(TimeSpan.FromSeconds(2));
        await drawing.Ended();
        _futures.Of(View).ShouldBeNull();
    }

    [Fact]
    public async Task Resume_WithFuturesOfThePrerendering_GoesOnWithTheRun()
    {
        _ = _futures.Resume(View, Answers.Futures(View.Outcome, 1_000));
        await Run();
        _grains.FuturesAsked.ShouldBeEmpty();
    }

    private async Task<StandinRun> Run(int runs = 1)
    {
        _time.Advance(FollowStates.Rest);
        await Patience.Until(() => _grains.Runs.Count == runs);
        return _grains.Runs[^1];
    }
}
