using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The rows of milestones, district floors, precedence and exclusions (rules 20 and 23).
/// <code>
/// milestone, floor    −Σ_{recognized by the year} x ≤ recognized before − target
/// precedence, year y   Σ_{waiting ward, start ≤ y} x − Σ_{other ward, recognized before y} x ≤ 0
/// exclusion            Σ_{any start of the wards} x ≤ 1, or 0 if one of them started before
/// </code>
/// </summary>
internal sealed class SideRows
{
    private readonly List<(int Row, int Year, int? District)> _targets = [];
    private readonly List<(int Row, int Waiting, int Other, int Year)> _precedence = [];
    private readonly List<(int Row, HashSet<int> Wards)> _exclusions = [];
    private readonly WardTable _table;
    private readonly int _firstRow;

    public SideRows(WardTable table, Scenario scenario, SnapshotUse snapshot, int firstRow)
    {
        _table = table;
        _firstRow = firstRow;
        for (var i = 0; i < scenario.Milestones.Length; i++)
        {
            var (year, share) = scenario.Milestones[i];
            AddTarget(RowNames.Milestone(i), year, null, Rate.Ceiling(share, table.Count), snapshot);
        }
        for (var i = 0; i < scenario.DistrictFloors.Length; i++)
        {
            var (code, year, share) = scenario.DistrictFloors[i];
            var district = table.DistrictCodes.IndexOf(code);
            AddTarget(RowNames.DistrictFloor(i), year, district, Rate.Ceiling(share, table.DistrictOf.Count(of => of == district)), snapshot);
        }
        for (var i = 0; i < scenario.Precedence.Length; i++) AddPrecedence(i, scenario, snapshot);
        for (var i = 0; i < scenario.Exclusions.Length; i++)
        {
            var wards = scenario.Exclusions[i].Wards.Select(table.Snapshot.IndexOf).ToHashSet();
            _exclusions.Add((Add(RowNames.Exclusion(i), wards.Any(ward => !table.Candidates[ward]) ? 0 : 1), wards));
        }
    }

    public List<ProblemRow> Rows { get; } = [];

    /// <summary>Adds what a start uses of the rows.</summary>
    public void AddUses(int ward, int start, int recognized, ImmutableArray<RowUse>.Builder uses)
    {
        foreach (var (row, year, district) in _targets)
            if (recognized <= year && (district is null || district == _table.DistrictOf[ward])) uses.Add(new RowUse(row, -1));
        foreach (var (row, waiting, other, year) in _precedence)
        {
            if (ward == waiting && start <= year) uses.Add(new RowUse(row, 1));
            else if (ward == other && recognized < year) uses.Add(new RowUse(row, -1));
        }
        foreach (var (row, wards) in _exclusions)
            if (wards.Contains(ward)) uses.Add(new RowUse(row, 1));
    }

    private int Add(string name, long limit)
    {
        Rows.Add(new ProblemRow(name, limit));
        return _firstRow + Rows.Count - 1;
    }

    private void AddTarget(string name, int year, int? district, long target, SnapshotUse snapshot) =>
        _targets.Add((Add(name, snapshot.RecognizedBy(year, district) - target), year, district));

    // A ward that has started before waits for nobody.
    private void AddPrecedence(int index, Scenario scenario, SnapshotUse snapshot)
    {
        var waiting = _table.Snapshot.IndexOf(scenario.Precedence[index].Ward);
        var other = _table.Snapshot.IndexOf(scenario.Precedence[index].After);
        if (!_table.Candidates[waiting]) return;
        for (var year = scenario.FirstYear; year <= scenario.LastYear; year++)
        {
            var recognized = !_table.Candidates[other] && snapshot.RecognizedIn(other) < year;
            _precedence.Add((Add(RowNames.Precedence(index, year), recognized ? 1 : 0), waiting, other, year));
        }
    }
}
