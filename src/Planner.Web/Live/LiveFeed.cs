using Microsoft.Extensions.Logging;

namespace ModelWard.Planner.Web.Live;

/// <summary>
/// What goes on, for all live pages of this process: one subscription a programme that somebody looks at, whatever the number of viewers,
/// and no work when nobody looks. Viewers are told at most four times a second.
/// </summary>
public sealed class LiveFeed(LiveDesk desk, TimeProvider time, ILogger<LiveFeed> log) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ProgrammeFeed> _feeds = new(StringComparer.Ordinal);

    /// <summary>How many programmes are looked at.</summary>
    public int Followed
    {
        get
        {
            lock (_gate) return _feeds.Count;
        }
    }

    /// <summary>Begins to look at a programme, until the answer is disposed of.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="seen">What the viewer sees already.</param>
    /// <param name="deliver">Told each newer state, from any thread; must not wait.</param>
    public IDisposable Follow(string programme, LiveState seen, Action<LiveState> deliver)
    {
        lock (_gate)
        {
            if (!_feeds.TryGetValue(programme, out var feed)) _feeds[programme] = feed = new ProgrammeFeed(programme, seen, desk, time, log);
            feed.Add(deliver);
            return new Viewer(this, feed, deliver);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var feed in _feeds.Values) feed.Dispose();
            _feeds.Clear();
        }
    }

    private void Leave(ProgrammeFeed feed, Action<LiveState> deliver)
    {
        lock (_gate)
        {
            if (feed.Remove(deliver) > 0) return;
            feed.Dispose();
            if (_feeds.GetValueOrDefault(feed.Programme) == feed) _feeds.Remove(feed.Programme);
        }
    }

    private sealed class Viewer(LiveFeed feeds, ProgrammeFeed feed, Action<LiveState> deliver) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) feeds.Leave(feed, deliver);
        }
    }
}
