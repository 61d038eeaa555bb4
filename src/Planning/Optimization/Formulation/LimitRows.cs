using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The rows of the limits (rule 23). Capital: Σ use + carried on − carried in ≤ granted, in the first year with the opening, and at
/// most floor(carryOver · granted) is carried. Officers: the sum of all starts up to the year ≤ opening + granted up to the year.
/// The others year by year.
/// </summary>
internal sealed class LimitRows
{
    private const int None = -1;

    private static readonly Resource[] Resources = Enum.GetValues<Resource>();

    private readonly Horizon _horizon;
    private readonly int[][] _rowOf;
    private readonly List<LimitOverrun> _overruns = [];

    public LimitRows(Scenario scenario, Horizon horizon, SnapshotUse snapshot)
    {
        _horizon = horizon;
        _rowOf = [.. Resources.Select(_ => Enumerable.Repeat(None, horizon.Years).ToArray())];
        foreach (var resource in Resources)
        {
            var opening = resource switch
            {
                Resource.Capital => scenario.Opening.Capital,
                Resource.Officers => scenario.Opening.Officers,
                _ => 0,
            };
            AddRows(resource, opening, snapshot.Used[(int)resource]);
        }
        for (var y = 0; y + 1 < horizon.Years; y++)
            Carries.Add(new CarryOver(_rowOf[(int)Resource.Capital][y], _rowOf[(int)Resource.Capital][y + 1], horizon.Carried[y]));
        NoteCapitalOverruns(scenario.Opening.Capital, snapshot.Used[(int)Resource.Capital]);
    }

    public List<ProblemRow> Rows { get; } = [];

    public List<CarryOver> Carries { get; } = [];

    /// <summary>Limits that the snapshot's own use exceeds, by resource, then year.</summary>
    public ImmutableArray<LimitOverrun> Overruns => [.. _overruns.OrderBy(overrun => overrun.Resource).ThenBy(overrun => overrun.Year)];

    /// <summary>Adds what a ward uses of the limits.</summary>
    public void AddUses(Use use, ImmutableArray<RowUse>.Builder uses)
    {
        foreach (var resource in Resources)
        {
            var amounts = use.Amounts(resource, out var from);
            // Officers stay for good: every later year's stock is smaller by them.
            var last = resource == Resource.Officers ? _horizon.Years : from + amounts.Length;
            for (var y = from; y < last; y++)
            {
                var amount = resource == Resource.Officers ? use.Officers : amounts[y - from];
                var row = _rowOf[(int)resource][y];
                if (amount != 0 && row != None) uses.Add(new RowUse(row, amount));
            }
        }
    }

    private void AddRows(Resource resource, long opening, long[] used)
    {
        var stock = opening;
        for (var y = 0; y < _horizon.Years; y++)
        {
            if (!_horizon.Limits(resource, y)) continue;
            var granted = _horizon.Granted[(int)resource][y] - used[y];
            stock += granted;
            var limit = resource switch
            {
                Resource.Officers => stock,
                Resource.Capital => y == 0 ? opening + granted : granted,
                _ => granted,
            };
            if (limit < 0 && resource != Resource.Capital) _overruns.Add(new LimitOverrun(resource, _horizon.FirstYear + y, -limit));
            _rowOf[(int)resource][y] = Rows.Count;
            Rows.Add(new ProblemRow(RowNames.Limit(resource, _horizon.FirstYear + y), limit));
        }
    }

    // With what is carried on a year may use more than it is granted.
    private void NoteCapitalOverruns(long opening, long[] used)
    {
        for (var y = 0; y < _horizon.Years; y++)
        {
            var left = opening + _horizon.Granted[(int)Resource.Capital][y] - used[y];
            if (left < 0) _overruns.Add(new LimitOverrun(Resource.Capital, _horizon.FirstYear + y, -left));
            opening = Math.Max(0, Math.Min(left, _horizon.Carried[y]));
        }
    }
}
