using Microsoft.Extensions.Logging;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Optimum;

/// <summary>
/// The longer search that follows an optimal answer as a run of its own. Belongs to one circuit: ends when the inputs change or the
/// reader leaves.
/// </summary>
public sealed partial class BetterPlans(PlannerDesk desk, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Starts of the search.</summary>
    public const int Starts = 60;

    private CancellationTokenSource _stop = new();

    /// <summary>Where the search stands.</summary>
    public FollowState State { get; private set; }

    /// <summary>How many starts have been made.</summary>
    public int Done { get; private set; }

    /// <summary>How many starts there are to be.</summary>
    public int All { get; private set; } = Starts;

    /// <summary>Searches for better plans than an answer's. Ends with the search, or when it is ended.</summary>
    /// <param name="view">An answer with a proof.</param>
    /// <param name="better">Takes every better outcome, the last one too.</param>
    /// <param name="changed">Told that the state has changed.</param>
    public async Task Run(PlanView view, Action<Outcome> better, Action changed)
    {
        End();
        _stop.Dispose();
        var stop = (_stop = new CancellationTokenSource()).Token;
        try
        {
            await Task.Delay(FollowStates.Rest, time, stop);
            (State, Done, All) = (FollowState.Running, 0, Starts);
            changed();
            await foreach (var happened in desk.Search(view.Scenario, Starts, stop))
            {
                (State, Done, All) = (FollowStates.Of(happened.View.State), happened.View.Done, happened.View.All);
                if (happened.View.Outcome is { } outcome && IsBetter(outcome, view)) better(outcome);
                changed();
            }
            if (State == FollowState.Running) Fail(changed);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Whoever ended it has said how it stands.
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            Failed(exception, view.Basis.Sample.Id);
            Fail(changed);
        }
    }

    /// <summary>Ends the search at the reader's wish.</summary>
    public void Stop()
    {
        var running = State == FollowState.Running;
        End();
        if (running) State = FollowState.Stopped;
    }

    /// <summary>Ends the search: what it searched for is not asked any more.</summary>
    public void End()
    {
        _stop.Cancel();
        State = FollowState.None;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    // On other wards it is an answer to another question.
    private static bool IsBetter(Outcome outcome, PlanView view) =>
        outcome.SnapshotVersion == view.Outcome.SnapshotVersion && outcome.Proof is { } proof && proof.Value >= view.Proof!.Value;

    private void Fail(Action changed)
    {
        State = FollowState.Failed;
        changed();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search for a better plan of {Sample} has failed.")]
    private partial void Failed(Exception exception, string sample);
}
