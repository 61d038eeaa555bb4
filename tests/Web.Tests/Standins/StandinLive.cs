using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Web.Tests.Standins;

/// <summary>What goes on among the wards, as the test says; counts who asks.</summary>
internal sealed class StandinLive
{
    private readonly List<Channel<ImmutableArray<LastChange>>> _watchers = [];
    private int _watching;

    /// <summary>The last change of each ward, told first to whoever watches.</summary>
    public ImmutableArray<LastChange> Changes { get; set; } = [];

    /// <summary>The events, newest first.</summary>
    public ImmutableArray<ProgrammeEvent> Events { get; set; } = [];

    /// <summary>The alerts.</summary>
    public ProgrammeAlerts Alerts { get; set; } = new() { LostWithin = TimeSpan.FromDays(90), OpenLongerThan = TimeSpan.FromDays(30) };

    /// <summary>The runs.</summary>
    public ImmutableArray<RunView> Runs { get; set; } = [];

    /// <summary>What the one silo measures; null when it does not answer.</summary>
    public SiloReading? Reading { get; set; } = new([], 10, 125, 4);

    /// <summary>The runs that were cancelled.</summary>
    public List<string> Cancelled { get; } = [];

    /// <summary>How many watch now.</summary>
    public int Watching => Volatile.Read(ref _watching);

    /// <summary>How often somebody has begun to watch.</summary>
    public int Watched { get; private set; }

    /// <summary>How often silos were looked at.</summary>
    public int Looks { get; set; }

    /// <summary>Thrown by whoever watches next; null for none.</summary>
    public Exception? Failure { get; set; }

    /// <summary>A ward changes: the event is stored and told.</summary>
    public void Happen(WardEvent happened, string ward, string? criterion = null)
    {
        var change = new LastChange(ward, happened.Version, happened.Kind, criterion, happened.At);
        lock (_watchers)
        {
            Events = Events.Insert(0, new ProgrammeEvent(Events.Length + 1, ward, happened));
            Changes = [.. Changes.Where(one => one.Ward != ward), change];
            foreach (var watcher in _watchers) watcher.Writer.TryWrite([change]);
        }
    }

    /// <summary>Breaks all watching off.</summary>
    public void BreakOff()
    {
        lock (_watchers)
            foreach (var watcher in _watchers) watcher.Writer.TryComplete(new TimeoutException("The silo is gone."));
    }

    public async IAsyncEnumerable<ImmutableArray<LastChange>> Watch([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mine = Channel.CreateUnbounded<ImmutableArray<LastChange>>();
        ImmutableArray<LastChange> first;
        lock (_watchers)
        {
            Watched++;
            if (Failure is { } failure) throw failure;
            first = Changes;
            _watchers.Add(mine);
        }
        Interlocked.Increment(ref _watching);
        try
        {
            yield return first;
            await foreach (var changes in mine.Reader.ReadAllAsync(cancellationToken)) yield return changes;
        }
        finally
        {
            Interlocked.Decrement(ref _watching);
            lock (_watchers) _watchers.Remove(mine);
        }
    }
}
