using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using ModelWard.Model;

namespace ModelWard.Grains.Runs;

/// <summary>The runs of a silo. There is room for so many; a new one takes the place of the one that ended first.</summary>
internal sealed class RunBook(IOptions<RunOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _runs = new(StringComparer.Ordinal);
    private readonly List<string> _ended = [];

    /// <summary>How many runs there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _runs.Count;
        }
    }

    /// <summary>The ids of all runs, in ordinal order.</summary>
    public ImmutableArray<string> Ids
    {
        get
        {
            lock (_gate) return [.. _runs.Keys.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Enters a run; false when all the room, or all that one user may take, is taken by runs that have not ended.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="owner">Whose run it is.</param>
    /// <param name="letGo">Called once if it has to make room, from any thread.</param>
    /// <param name="faults">Told which room there is none of.</param>
    public bool TryEnter(string id, string owner, Action letGo, FaultList faults)
    {
        Entry? oldest = null;
        lock (_gate)
        {
            Strike(id);
            var most = options.Value.MostOfOneUser;
            if (!faults.Require(_runs.Count(run => run.Value.Owner == owner && !_ended.Contains(run.Key)) < most, "runs", $"{most} of yours in line or under way", InLine(most)))
                return false;
            if (_runs.Count >= options.Value.MostKept)
            {
                if (!faults.Require(_ended.Count > 0, "runs", $"{_runs.Count} in line or under way", InLine(options.Value.MostKept))) return false;
                _runs.Remove(_ended[0], out oldest);
                _ended.RemoveAt(0);
            }
            _runs[id] = new Entry(owner, letGo);
        }
        oldest?.LetGo();
        return true;
    }

    /// <summary>Enters a run that was taken before and came back, whether there is room or not.</summary>
    public void Enter(string id, string owner, Action letGo)
    {
        lock (_gate)
        {
            Strike(id);
            _runs[id] = new Entry(owner, letGo);
        }
    }

    /// <summary>Notes that a run has ended: from now on it may have to make room.</summary>
    public void End(string id)
    {
        lock (_gate)
            if (_runs.ContainsKey(id)) _ended.Add(id);
    }

    /// <summary>Strikes a run out.</summary>
    public void Remove(string id)
    {
        lock (_gate) Strike(id);
    }

    private void Strike(string id)
    {
        _runs.Remove(id);
        _ended.Remove(id);
    }

    private static string InLine(int most) => $"at most {most} in line or under way: wait for one to end, or call one off";

    private sealed record Entry(string Owner, Action LetGo);
}
