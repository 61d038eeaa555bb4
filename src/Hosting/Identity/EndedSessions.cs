using System.Collections.Concurrent;

namespace ModelWard.Hosting.Identity;

/// <summary>The sessions that have ended before their time, as this process knows them: its own at once, those of others by <see cref="SessionExchange"/>.</summary>
public sealed class EndedSessions
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _untold = new(StringComparer.Ordinal);

    /// <summary>Those that ended here and of which the other processes have not been told, with the time when their cookies grow too old.</summary>
    internal IReadOnlyDictionary<string, DateTimeOffset> Untold => _untold;

    /// <summary>Whether a session has ended.</summary>
    public bool Contains(string id) => _until.ContainsKey(id);

    /// <summary>Ends a session here.</summary>
    /// <param name="id">The session.</param>
    /// <param name="until">When its cookie grows too old by itself.</param>
    public void Add(string id, DateTimeOffset until) => _until[id] = _untold[id] = until;

    /// <summary>Notes that the others know of a session.</summary>
    internal void Told(string id) => _untold.TryRemove(id, out _);

    /// <summary>Notes a session that has ended elsewhere.</summary>
    internal void Hear(string id, DateTimeOffset until) => _until[id] = until;

    /// <summary>Forgets those whose cookies have grown too old.</summary>
    internal void Forget(DateTimeOffset now)
    {
        foreach (var (id, until) in _until)
            if (until < now) _until.TryRemove(id, out _);
    }
}
