using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Web.Live;

/// <summary>
/// The live state of one programme. Three loops until it is disposed of: one waits for changes of wards, one looks at runs, silos and
/// alerts every second, one delivers what is new. Each of them goes on after a failure.
/// </summary>
internal sealed partial class ProgrammeFeed : IDisposable
{
    /// <summary>The least time between two deliveries: four a second.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(250);

    /// <summary>How often runs and silos are looked at.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>How often alerts are looked at while no ward changes: time alone makes difficulties old.</summary>
    public static readonly TimeSpan AlertsEvery = TimeSpan.FromMinutes(1);

    /// <summary>How long it waits after a failure.</summary>
    public static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    // One feed serves all viewers, whoever came first: each of them may read, or would not see the page.
    private static readonly Principal Itself = Principal.System("live");

    private readonly LiveDesk _desk;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private ImmutableArray<Action<LiveState>> _viewers = [];
    private LiveState _state;
    private TaskCompletionSource _news = NewSignal();
    private readonly HashSet<string> _lost = new(StringComparer.Ordinal);
    private bool _wardsChanged;
    private bool _alertsDue;

    /// <summary>Begins to work.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="seen">The state to go on from.</param>
    /// <param name="desk">What is asked of the grains.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Where failures are noted.</param>
    public ProgrammeFeed(string programme, LiveState seen, LiveDesk desk, TimeProvider time, ILogger log)
    {
        (Programme, _state, _desk, _time, _log) = (programme, seen, desk, time, log);
        foreach (var loop in (Func<CancellationToken, Task>[])[Watch, Look, Deliver]) _ = Forever(loop, _end.Token);
    }

    /// <summary>Code of the programme.</summary>
    public string Programme { get; }

    /// <summary>Adds a viewer.</summary>
    public void Add(Action<LiveState> deliver)
    {
        lock (_gate) _viewers = _viewers.Add(deliver);
    }

    /// <summary>Takes a viewer out; answers how many are left.</summary>
    public int Remove(Action<LiveState> deliver)
    {
        lock (_gate)
        {
            _viewers = _viewers.Remove(deliver);
            return _viewers.Length;
        }
    }

    /// <summary>Ends the work.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task Forever(Func<CancellationToken, Task> loop, CancellationToken cancellationToken)
    {
        // The viewer who comes first must not wait for the grains.
        await Task.Yield();
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await loop(cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                Lose(loop.Method.Name, exception);
            }
            try
            {
                await Task.Delay(Retry, _time, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Watch(CancellationToken cancellationToken)
    {
        Itself.Enter();
        await foreach (var changes in _desk.Changes(Programme, cancellationToken).WithCancellation(cancellationToken))
        {
            Change(nameof(Watch), state => state.After(changes, _time.GetUtcNow()), wards: true);
        }
        throw new InvalidOperationException($"There is no programme {Programme} any more.");
    }

    private async Task Look(CancellationToken cancellationToken)
    {
        Itself.Enter();
        long? alertsAt = null;
        while (true)
        {
            bool due;
            lock (_gate) (due, _alertsDue) = (_alertsDue, false);
            if (due || alertsAt is not { } last || _time.GetElapsedTime(last) >= AlertsEvery)
            {
                alertsAt = _time.GetTimestamp();
                var alerts = await _desk.Alerts(Programme, cancellationToken);
                Change(nameof(Look), state => state with { Alerts = alerts });
            }
            var silos = await _desk.Silos(cancellationToken);
            var runs = await _desk.Runs(silos, _state.Runs, cancellationToken);
            Change(nameof(Look), state => state with { Silos = silos, Runs = runs });
            await Task.Delay(LookEvery, _time, cancellationToken);
        }
    }

    private async Task Deliver(CancellationToken cancellationToken)
    {
        // Viewers must not be drawn as somebody else.
        Principal.Leave();
        while (true)
        {
            await _news.Task.WaitAsync(cancellationToken);
            long? after;
            lock (_gate)
            {
                _news = NewSignal();
                after = !_wardsChanged ? null : _state.Events.IsEmpty ? 0 : _state.Events[0].Place;
                _wardsChanged = false;
            }
            if (after is { } place) await ReadEvents(place, cancellationToken);
            LiveState state;
            ImmutableArray<Action<LiveState>> viewers;
            lock (_gate) (state, viewers) = (_state = _state.AsOf(_time.GetUtcNow()) with { Connected = _lost.Count == 0 }, _viewers);
            foreach (var deliver in viewers) deliver(state);
            await Task.Delay(Apart, _time, cancellationToken);
        }
    }

    private async Task ReadEvents(long after, CancellationToken cancellationToken)
    {
        Itself.Enter();
        try
        {
            var events = await _desk.Events(Programme, after, cancellationToken);
            lock (_gate)
            {
                _state = _state.With(events);
                _lost.Remove(nameof(ReadEvents));
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The rest is delivered; the events are asked for again with the next delivery.
            LogFailure(Programme, exception);
            lock (_gate)
            {
                _wardsChanged = true;
                _lost.Add(nameof(ReadEvents));
            }
        }
    }

    private void Lose(string what, Exception exception)
    {
        LogFailure(Programme, exception);
        lock (_gate)
        {
            _lost.Add(what);
            _news.TrySetResult();
        }
    }

    private void Change(string found, Func<LiveState, LiveState> change, bool wards = false)
    {
        lock (_gate)
        {
            _lost.Remove(found);
            _state = change(_state);
            _wardsChanged |= wards;
            _alertsDue |= wards;
            _news.TrySetResult();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The live feed of {Programme} was broken off; it tries again.")]
    private partial void LogFailure(string programme, Exception exception);
}
