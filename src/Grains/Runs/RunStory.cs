using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Runs;

/// <summary>
/// What has happened to a run: every event from the first, so that whoever comes late or comes back misses none. One event for a wave of
/// starts or a mark of futures, so at most some hundred. For the turns of one grain.
/// </summary>
internal sealed class RunStory
{
    private readonly List<RunEvent> _events = [];
    private TaskCompletionSource _more = NewSignal();
    private int _found = -1;

    /// <summary>A story that begins with a run in line.</summary>
    public RunStory(RunView view) => View = Add(RunEventKind.Waiting, view);

    /// <summary>The run as it stands.</summary>
    public RunView View { get; private set; }

    /// <summary>Whether it has ended.</summary>
    public bool Ended => View.EndedAt is not null;

    /// <summary>The run began, perhaps again: then what was done before stays in sight.</summary>
    public void Begin() => View = Add(RunEventKind.Running, View with { State = RunState.Running, Done = 0 }) with { Done = View.Done };

    /// <summary>So much is done, perhaps with a better outcome.</summary>
    public void GoOn(int done, Outcome? better) =>
        View = Add(better is null ? RunEventKind.Progress : RunEventKind.Better, View with { Done = done, Outcome = After(done, better ?? View.Outcome) });

    /// <summary>So many futures are done, perhaps with the fan so far.</summary>
    public void GoOn(int done, RunEventKind kind, FuturesResult? fan, double? secondsLeft) =>
        View = Add(kind, View with { Done = done, Futures = fan ?? View.Futures, SecondsLeft = secondsLeft });

    /// <summary>Shows futures that were done before; nothing has happened.</summary>
    public void Show(int done, FuturesResult? fan) => View = View with { Done = done, Futures = fan };

    /// <summary>The run ended.</summary>
    public void End(RunState state, RunFindings findings, DateTimeOffset at) => View = Add(RunEventKind.Ended, View with
    {
        State = state,
        EndedAt = at,
        SecondsLeft = null,
        Done = state == RunState.Done ? View.All : (int)(findings.Futures?.Fan.Replications ?? View.Done),
        Outcome = findings.Outcome,
        NoPlan = findings.NoPlan,
        Futures = findings.Futures,
    });

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
        _events.Add(new RunEvent(after.LastEvent, kind, Told(kind, after)));
        if (kind is RunEventKind.Better or RunEventKind.Partial or RunEventKind.Ended) KeepOneFinding();
        var signal = _more;
        _more = NewSignal();
        signal.SetResult();
        return after;
    }

    // Outcomes and fans are large where there are many wards: they go with the events that bring one.
    private static RunView Told(RunEventKind kind, RunView view) => kind switch
    {
        RunEventKind.Better or RunEventKind.Ended or RunEventKind.Partial => view,
        _ => view with { Outcome = null, Futures = null },
    };

    // A worse plan, or a fan of fewer futures, is of no use once there is a better one: a run keeps one finding, however many it makes.
    private void KeepOneFinding()
    {
        if (_found >= 0) _events[_found] = _events[_found] with { View = _events[_found].View with { Outcome = null, Futures = null } };
        _found = _events.Count - 1;
    }
}
