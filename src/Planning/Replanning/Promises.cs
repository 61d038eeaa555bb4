using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Replanning;

/// <summary>Which wards a replan is about: those whose promised start is still to come, and those that have lost the title and need a new one.</summary>
internal sealed class Promises
{
    private readonly int[] _target;
    private readonly int[] _place;
    private readonly bool[] _isLost;

    public Promises(Scheme scheme, Continuation continuation, ReplanRequest request, int protectThrough)
    {
        (Table, Scenario) = (continuation.Table, continuation.Scenario);
        var named = (request.Protected ?? []).ToHashSet(StringComparer.Ordinal);
        Promised = new int?[Table.Count];
        IsProtected = new bool[Table.Count];
        _target = new int[Table.Count];
        Array.Fill(_target, Scenario.FirstYear);
        _place = new int[Table.Count];
        Array.Fill(_place, int.MaxValue);
        foreach (var (place, (code, start)) in continuation.Starts.Index())
        {
            var ward = Table.Snapshot.IndexOf(code);
            _place[ward] = place;
            Promised[ward] = start;
            _target[ward] = Math.Max(start, Scenario.FirstYear);
            // What has passed cannot be kept.
            IsProtected[ward] = start >= Scenario.FirstYear && (start <= protectThrough || named.Contains(code));
        }
        _isLost = [.. Table.Snapshot.Wards.Select((ward, w) => Table.Candidates[w] && scheme.HasLost(ward))];
        Wards = [.. Enumerable.Range(0, Table.Count).Where(w => Promised[w] is not null || IsDeclined(w))];
    }

    /// <summary>The wards, laid out.</summary>
    public WardTable Table { get; }

    /// <summary>The scheme carried on.</summary>
    public Scenario Scenario { get; }

    /// <summary>Indexes of the wards that may be moved or kept, by code.</summary>
    public ImmutableArray<int> Wards { get; }

    /// <summary>The promised start of each ward; null where none is to come.</summary>
    public int?[] Promised { get; }

    /// <summary>Whether a ward keeps its promised start; those that cannot are released where that is asked for.</summary>
    public bool[] IsProtected { get; }

    /// <summary>Wards that were protected and could not keep their promised start, by index.</summary>
    public SortedDictionary<int, ReleasedWard> Released { get; } = [];

    /// <summary>Lets a protected ward go.</summary>
    public void Release(int ward, ImmutableArray<Resource> lacks)
    {
        IsProtected[ward] = false;
        Released[ward] = new ReleasedWard(Table.Snapshot.Wards[ward].Code, Promised[ward]!.Value, lacks);
    }

    /// <summary>Whether a ward has lost the title under the scheme and must start anew.</summary>
    public bool IsDeclined(int ward) => _isLost[ward];

    /// <summary>The year in which a ward would disturb least: the promised one, or the first where that has passed or there is none.</summary>
    public int Target(int ward) => _target[ward];

    /// <summary>The place of a ward in the order of the scheme; after all others where it has none in it.</summary>
    public int Place(int ward) => _place[ward];

    /// <summary>
    /// What a start is worth: 1 in the promised year; elsewhere 1 − weight·(½ + ½·years moved/years), so that moving costs at once and further moving more, but never as much as a ward. A ward
    /// that has lost the title counts as moved.
    /// </summary>
    public decimal Value(int ward, int start, decimal weight)
    {
        if (start == Target(ward) && Promised[ward] is not null) return 1;
        return decimal.Round(1 - weight * (0.5m + 0.5m * Math.Abs(start - Target(ward)) / Scenario.YearCount), Rate.Places, MidpointRounding.AwayFromZero);
    }

    /// <summary>The scenario that carries starts out: by start, then in the order of the scheme, those that have none in it last and by code.</summary>
    public Scenario CarryingOut(int?[] starts) => RolloutSimulator.CarryingOut(
        Scenario,
        [
            .. Enumerable.Range(0, Table.Count).Where(w => starts[w] is not null).OrderBy(w => starts[w]).ThenBy(w => _place[w]).Select(w => new PlannedStart(Table.Snapshot.Wards[w].Code, starts[w]!.Value)),
        ]);
}
