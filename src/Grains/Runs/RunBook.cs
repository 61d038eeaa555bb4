using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace ModelWard.Grains.Runs;

/// <summary>The runs of a silo. There is room for so many; a new one takes the place of the one that ended first.</summary>
internal sealed class RunBook(IOptions<RunOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Action> _letGo = new(StringComparer.Ordinal);
    private readonly List<string> _ended = [];

    /// <summary>How many runs there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _letGo.Count;
        }
    }

    /// <summary>The ids of all runs, in ordinal order.</summary>
    public ImmutableArray<string> Ids
    {
        get
        {
            lock (_gate) return [.. _letGo.Keys.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Enters a run; false when all the room is taken by runs that have not ended.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="letGo">Called once if it has to make room, from any thread.</param>
    public bool TryEnter(string id, Action letGo)
    {
        Action? oldest = null;
        lock (_gate)
        {
            Strike(id);
            if (_letGo.Count >= options.Value.MostKept)
            {
                if (_ended.Count == 0) return false;
                _letGo.Remove(_ended[0], out oldest);
                _ended.RemoveAt(0);
            }
            _letGo[id] = letGo;
        }
        oldest?.Invoke();
        return true;
    }

    /// <summary>Enters a run that was taken before and came back, whether there is room or not.</summary>
    public void Enter(string id, Action letGo)
    {
        lock (_gate)
        {
            Strike(id);
            _letGo[id] = letGo;
        }
    }

    /// <summary>Notes that a run has ended: from now on it may have to make room.</summary>
    public void End(string id)
    {
        lock (_gate)
            if (_letGo.ContainsKey(id)) _ended.Add(id);
    }

    /// <summary>Strikes a run out.</summary>
    public void Remove(string id)
    {
        lock (_gate) Strike(id);
    }

    private void Strike(string id)
    {
        _letGo.Remove(id);
        _ended.Remove(id);
    }
}
