using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>What the snapshot's wards under way and in the upkeep queue use, uninterrupted, and when they are recognized.</summary>
internal sealed class SnapshotUse
{
    private readonly WardTable _table;
    private readonly int _firstYear;

    public SnapshotUse(WardTable table, Horizon horizon, Use use)
    {
        _table = table;
        _firstYear = horizon.FirstYear;
        Used = horizon.Table();
        for (var ward = 0; ward < table.Count; ward++)
        {
            if (table.Candidates[ward]) continue;
            use.Fill(ward, table.Queued[ward] ? table.Trajectories[ward].Years + 1 : 1, 0);
            foreach (var resource in Enum.GetValues<Resource>())
            {
                var amounts = use.Amounts(resource, out var from);
                for (var i = 0; i < amounts.Length; i++) Used[(int)resource][from + i] += amounts[i];
            }
        }
    }

    /// <summary>Used by resource, then year.</summary>
    public long[][] Used { get; }

    /// <summary>Wards of the snapshot, candidates apart.</summary>
    public IEnumerable<int> Wards => Enumerable.Range(0, _table.Count).Where(ward => !_table.Candidates[ward]);

    /// <summary>The year at whose end a ward of the snapshot is recognized at the latest: before the first year for the upkeep queue.</summary>
    public int RecognizedIn(int ward) =>
        _table.Queued[ward] ? _firstYear - 1 : _firstYear + _table.Trajectories[ward].Years - 1;

    /// <summary>How many of them are recognized at the end of a year; of one district when one is given.</summary>
    public int RecognizedBy(int year, int? district = null) =>
        Wards.Count(ward => RecognizedIn(ward) <= year && (district is null || _table.DistrictOf[ward] == district));
}
