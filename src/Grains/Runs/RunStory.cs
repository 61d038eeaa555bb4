using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Runs;

/// <summary>
/// What has happened to a run: every event from the first, so that whoever comes late or comes back misses none. One event for a wave of
/// starts, so at most some hundred. For the turns of one grain.
/// </summary>
internal sealed class RunStory
{
    private readonly List<RunEvent> _events = [];
    private TaskCompletionSource _more = NewSignal();

    /// <summary>A story that begins with a run in line.</summary>
    public RunStory(RunView view) => View = Add(RunEventKind.Waiting, view);

    /// <summary>The run as it stands.</summary>
    public RunView View { get; private set; }

    /// <summary>Whether it has ended.</summary>
    public bool Ended => View.EndedAt is not null;

    /// <summary>The run began.</summary>
    public void Begin() => View = Add(RunEventKind.Running, View with { State = RunState.Running });

    /// <summary>So much is done, perhaps with a better outcome.</summary>
    public void GoOn(int done, Outcome? better) =>
        View = Add(better is null ? RunEventKind.Progress : RunEventKind.Better, View with { Done = done, Outcome = After(done, better ?? View.Outcome) });

    /// <summary>The run ended.</summary>
    public void End(RunState state, DateTimeOffset at, NoPlan? noPlan = null) =>
        View = Add(RunEventKind.Ended, View with { State = state, EndedAt = at, NoPlan = noPlan });

    /// <summary>The run came to its end with an answer.</summary>
    public void End(Outcome? outcome, NoPlan? noPlan, DateTimeOffset at) =>
        View = Add(RunEventKind.Ended, View with { State = RunState.Done, EndedAt = at, Done = View.All, Outcome = outcome, NoPlan = noPlan });

    /// <summary>The events after one, as they come, to the end.</summary>
    public async IAsyncEnumerable<RunEvent> After(long id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var next = Math.Max(0, id); ; next++)
        {
            while (next >= _events.Count)
            {
                if (Ended) yield break;
                await _more.Task.WaitAsync(cancellationToken);
            }
            yield return _events[(int)next];
        }
    }

    // The best so far is the best of all starts made, also of those that came after it.
    private static Outcome? After(int starts, Outcome? outcome) =>
        outcome is { Proof: { } proof } ? outcome with { Proof = proof with { Starts = starts } } : outcome;

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunView Add(RunEventKind kind, RunView view)
    {
        var after = view with { LastEvent = _events.Count + 1 };
        // An outcome is large where there are many wards: it goes with the events that bring one.
        _events.Add(new RunEvent(after.LastEvent, kind, kind is RunEventKind.Better or RunEventKind.Ended ? after : after with { Outcome = null }));
        var signal = _more;
        _more = NewSignal();
        signal.SetResult();
        return after;
    }
}
