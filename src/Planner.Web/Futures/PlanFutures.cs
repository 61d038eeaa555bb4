using Microsoft.Extensions.Logging;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Futures;

/// <summary>
/// What becomes of the plan on the screen in many futures: a few at once, then many as a run of their own. Belongs to one circuit; a
/// plan that is shown no more takes its futures with it.
/// </summary>
public sealed partial class PlanFutures(PlannerDesk desk, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Futures that are drawn at once.</summary>
    public const int AtOnce = 1_000;

    /// <summary>Futures of the run that follows.</summary>
    public const int All = 10_000;

    private CancellationTokenSource _stop = new();
    private PlanKey? _of;

    /// <summary>Something has changed.</summary>
    public event Action? Changed;

    /// <summary>Where they stand.</summary>
    public FollowState State { get; private set; }

    /// <summary>What the most futures so far say; null while there are none.</summary>
    public FuturesResult? Result { get; private set; }

    /// <summary>How many futures of the run are done.</summary>
    public int Done { get; private set; }

    /// <summary>How long the run will still take, s; null where nobody can say.</summary>
    public double? SecondsLeft { get; private set; }

    /// <summary>The futures of a plan; null while there are none or those known are another's.</summary>
    public FuturesResult? Of(PlanView view) => PlanKey.Of(view) == _of ? Result : null;

    /// <summary>Draws the first futures of a plan and no more.</summary>
    /// <param name="view">The plan.</param>
    /// <param name="most">How long to wait at most: a page that is only drawn once does not wait for ever.</param>
    public async Task DrawOnce(PlanView view, TimeSpan most)
    {
        using var end = new CancellationTokenSource(most, time);
        try
        {
            var reply = await desk.Futures(ShownPlan.Of(view), AtOnce, end.Token);
            (_of, Result) = (PlanKey.Of(view), reply.Result);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page goes without.
        }
        catch (Exception exception)
        {
            Failed(exception, view.Basis.Sample.Id);
        }
    }

    /// <summary>Goes on from the futures that another rendering of the page has drawn.</summary>
    public Task Resume(PlanView view, FuturesResult? drawn)
    {
        (_of, Result) = (PlanKey.Of(view), drawn);
        return Begin(view);
    }

    /// <summary>Draws the futures of a plan: first a few, then many. Ends with them, or at once when they are under way already.</summary>
    public Task Draw(PlanView view)
    {
        if (PlanKey.Of(view) == _of) return Task.CompletedTask;
        (_of, Result) = (PlanKey.Of(view), null);
        return Begin(view);
    }

    /// <summary>Begins again where the reader has stopped or something broke.</summary>
    public Task GoOn(PlanView view)
    {
        if (PlanKey.Of(view) != _of) return Draw(view);
        return Begin(view);
    }

    /// <summary>Drops the futures unless they are those of the plan shown.</summary>
    public void Keep(PlanView shown)
    {
        if (_of is null || PlanKey.Of(shown) == _of) return;
        (_of, Result, State) = (null, null, FollowState.None);
        _stop.Cancel();
    }

    /// <summary>Ends the run at the reader's wish; what it has done stands.</summary>
    public void Stop()
    {
        _stop.Cancel();
        State = FollowState.Stopped;
        Changed?.Invoke();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task Begin(PlanView view)
    {
        _stop.Cancel();
        _stop.Dispose();
        var stop = (_stop = new CancellationTokenSource()).Token;
        var scenario = ShownPlan.Of(view);
        try
        {
            Tell(FollowState.Beginning, 0, null);
            if (Result is null)
            {
                Result = (await desk.Futures(scenario, AtOnce, stop)).Result;
                stop.ThrowIfCancellationRequested();
                Tell(Result is null ? FollowState.Failed : FollowState.Beginning, 0, null);
                if (Result is null) return;
            }
            await Task.Delay(FollowStates.Rest, time, stop);
            await Run(scenario, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Whoever ended it has said how it stands.
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            Failed(exception, view.Basis.Sample.Id);
            Tell(FollowState.Failed, Done, null);
        }
    }

    private async Task Run(Scenario scenario, CancellationToken stop)
    {
        Tell(FollowState.Running, 0, null);
        await foreach (var happened in desk.RunFutures(scenario, All, stop))
        {
            stop.ThrowIfCancellationRequested();
            // The first fans of the run are of fewer futures than stand already.
            if (happened.View.Futures is { } futures && futures.Fan.Replications >= Result!.Fan.Replications) Result = futures;
            Tell(FollowStates.Of(happened.View.State), happened.View.Done, happened.View.SecondsLeft);
        }
        if (State == FollowState.Running) Tell(FollowState.Failed, Done, null);
    }

    private void Tell(FollowState state, int done, double? secondsLeft)
    {
        (State, Done, SecondsLeft) = (state, done, secondsLeft);
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The futures of a plan of {Sample} could not be drawn.")]
    private partial void Failed(Exception exception, string sample);

    /// <summary>Tells one plan from another: a better plan for the same inputs is another.</summary>
    private sealed record PlanKey(string Sample, long Version, PlanInputs Inputs, long SnapshotVersion, string? Fingerprint)
    {
        public static PlanKey Of(PlanView view) => new(
            view.Basis.Sample.Id, view.Basis.Sample.Version, view.Inputs, view.Outcome.SnapshotVersion, view.Outcome.Fingerprint);
    }
}
