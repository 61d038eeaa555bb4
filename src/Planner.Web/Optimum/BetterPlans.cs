using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Optimum;

/// <summary>Where a search for a better plan stands.</summary>
public enum SearchState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It is under way.</summary>
    Running,

    /// <summary>It has made all its starts.</summary>
    Done,

    /// <summary>The reader has ended it; what it had found stands.</summary>
    Stopped,

    /// <summary>Something broke; what it had found stands.</summary>
    Failed,
}

/// <summary>
/// The longer search that follows an optimal answer as a run of its own. Belongs to one circuit: ends when the inputs change or the
/// reader leaves.
/// </summary>
public sealed partial class BetterPlans(PlannerDesk desk, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Starts of the search.</summary>
    public const int Starts = 60;

    /// <summary>How long an answer must stand before the search begins: a reader who steps through values asks for none.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(600);

    private CancellationTokenSource _stop = new();

    /// <summary>Where the search stands.</summary>
    public SearchState State { get; private set; }

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
            await Task.Delay(Rest, time, stop);
            (State, Done, All) = (SearchState.Running, 0, Starts);
            changed();
            await foreach (var happened in desk.Search(view.Scenario, Starts, stop))
            {
                (State, Done, All) = (StateOf(happened.View.State), happened.View.Done, happened.View.All);
                if (happened.View.Outcome is { } outcome && IsBetter(outcome, view)) better(outcome);
                changed();
            }
            if (State == SearchState.Running) Fail(changed);
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
        var running = State == SearchState.Running;
        End();
        if (running) State = SearchState.Stopped;
    }

    /// <summary>Ends the search: what it searched for is not asked any more.</summary>
    public void End()
    {
        _stop.Cancel();
        State = SearchState.None;
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

    private static SearchState StateOf(RunState state) => state switch
    {
        RunState.Done => SearchState.Done,
        RunState.Cancelled => SearchState.Stopped,
        RunState.Failed => SearchState.Failed,
        _ => SearchState.Running,
    };

    private void Fail(Action changed)
    {
        State = SearchState.Failed;
        changed();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search for a better plan of {Sample} has failed.")]
    private partial void Failed(Exception exception, string sample);
}
