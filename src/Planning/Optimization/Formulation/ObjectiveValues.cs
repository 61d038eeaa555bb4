using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>What starts are worth by the scenario's objective, and what decides between equal plans.</summary>
internal sealed class ObjectiveValues
{
    private readonly WardTable _table;
    private readonly Scenario _scenario;
    private readonly Dictionary<(int Ward, int Year), decimal> _weights = [];

    public ObjectiveValues(WardTable table, Scenario scenario)
    {
        _table = table;
        _scenario = scenario;
        foreach (var (ward, year, value) in scenario.Weights) _weights[(table.Snapshot.IndexOf(ward), year)] = value;
    }

    /// <summary>v of a ward that starts and is recognized in those years.</summary>
    public decimal Of(int ward, int start, int recognized) => _scenario.Objective switch
    {
        Objective.Count => 1,
        Objective.WardYears => _scenario.LastYear - recognized,
        Objective.PeopleYears => (decimal)(_scenario.LastYear - recognized) * _table.Snapshot.Wards[ward].Population,
        Objective.Weights => _weights.GetValueOrDefault((ward, start)),
        _ => throw new ArgumentOutOfRangeException(nameof(start), _scenario.Objective, "No such objective."),
    };

    /// <summary>Among equal counts ward-years decide, among equal ward-years and people-years the count; weights stand alone.</summary>
    public long TieBreak(int recognized) => _scenario.Objective switch
    {
        Objective.Count => _scenario.LastYear - recognized,
        Objective.Weights => 0,
        _ => 1,
    };

    /// <summary>What the snapshot's own wards are worth.</summary>
    public decimal Constant(SnapshotUse snapshot)
    {
        if (_scenario.Objective == Objective.Weights) return 0;
        var sum = 0m;
        foreach (var ward in snapshot.Wards)
        {
            // In the horizon's years alone: whoever was recognized before counts from the first year on.
            var recognized = Math.Max(snapshot.RecognizedIn(ward), _scenario.FirstYear);
            if (snapshot.RecognizedIn(ward) <= _scenario.LastYear) sum += Of(ward, 0, recognized);
        }
        return sum;
    }
}
