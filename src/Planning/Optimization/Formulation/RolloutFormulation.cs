using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Policies;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// A scenario on a snapshot as a <see cref="RolloutProblem"/> (rule 23): an item for each candidate, a column for each year in which
/// it may start and still be recognized, a row for each limit and each side condition. What wards need comes from
/// <see cref="Trajectory"/> alone; what the snapshot's own wards use is taken off the limits.
/// </summary>
public sealed class RolloutFormulation
{
    private readonly WardTable _table;
    private readonly Scenario _scenario;
    private readonly int[] _wardOf;

    private RolloutFormulation(WardTable table, Scenario scenario)
    {
        _table = table;
        _scenario = scenario;
        var consideration = new Consideration(table, scenario);
        _wardOf = [.. Enumerable.Range(0, table.Count).Where(ward => table.Candidates[ward])];
        var horizon = new Horizon(scenario);
        var use = new Use(horizon, table, new PricedTrajectories(table, scenario));
        var snapshot = new SnapshotUse(table, horizon, use);
        var limits = new LimitRows(scenario, horizon, snapshot);
        var sides = new SideRows(table, scenario, snapshot, limits.Rows.Count);
        var values = new ObjectiveValues(table, scenario);
        Overruns = limits.Overruns;
        RecognizedBefore = snapshot.RecognizedBy(scenario.LastYear);
        Constant = values.Constant(snapshot);
        var items = _wardOf.Select(Item).ToArray();
        var columns = new List<ProblemColumn>();
        for (var item = 0; item < items.Length; item++)
            foreach (var year in Years(_wardOf[item], consideration)) columns.Add(Column(item, year));
        for (var item = 0; item < items.Length; item++)
            if (consideration.IsPinned(_wardOf[item]) && columns.Exists(column => column.Item == item)) items[item] = items[item] with { Required = true };
        Problem = new RolloutProblem(items, [.. limits.Rows, .. sides.Rows], columns, limits.Carries);

        ProblemItem Item(int ward) => new(table.Snapshot.Wards[ward].Code);

        ProblemColumn Column(int item, int year)
        {
            var ward = _wardOf[item];
            var recognized = year + table.Trajectories[ward].Years - 1;
            use.Fill(ward, 1, year - scenario.FirstYear);
            var uses = ImmutableArray.CreateBuilder<RowUse>();
            limits.AddUses(use, uses);
            sides.AddUses(ward, year, recognized, uses);
            return new ProblemColumn(item, year, values.Of(ward, year, recognized), uses.DrainToImmutable(), values.TieBreak(recognized));
        }
    }

    /// <summary>The problem; item and row names are the codes and <see cref="RowNames"/>.</summary>
    public RolloutProblem Problem { get; }

    /// <summary>Limits that the snapshot's own commitments and upkeep exceed; with any of them there is no plan (rule 24).</summary>
    public ImmutableArray<LimitOverrun> Overruns { get; }

    /// <summary>Wards of the snapshot that are recognized at the end of the last year whatever the plan.</summary>
    public int RecognizedBefore { get; }

    /// <summary>What these wards are worth by the objective; the value of every plan holds it.</summary>
    public decimal Constant { get; }

    /// <summary>The formulation of a scenario that has passed <see cref="ScenarioValidation"/>.</summary>
    public static RolloutFormulation Of(WardTable table, Scenario scenario) => new(table, scenario);

    /// <summary>The plan that chosen columns stand for, sorted by start, then code (rule 24).</summary>
    /// <param name="columns">Columns of <see cref="Problem"/>.</param>
    public ImmutableArray<PlannedStart> PlanOf(IEnumerable<int> columns) =>
    [
        .. columns.Select(column => new PlannedStart(_table.Snapshot.Wards[_wardOf[Problem.ItemOf[column]]].Code, Problem.YearOf[column]))
            .OrderBy(line => line.Start).ThenBy(line => line.Ward, StringComparer.Ordinal),
    ];

    /// <summary>Prices by the names of their rows, those above 0 alone.</summary>
    /// <param name="prices">A price for each row of <see cref="Problem"/>.</param>
    /// <param name="chosenPrice">Price of a start, see <see cref="Optimum.ChosenPrice"/>.</param>
    public ImmutableArray<RowPrice> Named(ImmutableArray<decimal> prices, decimal chosenPrice) =>
    [
        .. Problem.Rows.Select((row, r) => new RowPrice(row.Name, prices[r])).Append(new RowPrice(RowNames.Count, chosenPrice))
            .Where(named => named.Price > 0),
    ];

    /// <summary>The column of a ward that starts in a year; −1 when there is none.</summary>
    public int ColumnOf(string ward, int year)
    {
        var item = ItemOf(ward);
        if (item < 0) return -1;
        var (from, to) = Problem.ColumnsOf(item);
        for (var column = from; column < to; column++)
            if (Problem.YearOf[column] == year) return column;
        return -1;
    }

    /// <summary>The item of a ward; −1 when it is no candidate.</summary>
    public int ItemOf(string ward)
    {
        var index = _table.Snapshot.IndexOf(ward);
        var item = index < 0 ? -1 : Array.BinarySearch(_wardOf, index);
        return Math.Max(-1, item);
    }

    // A pinned start has one column; one that cannot be finished in time has none and never comes (rules 10, 11 and 23).
    private IEnumerable<int> Years(int ward, Consideration consideration)
    {
        var (earliest, latest) = (Math.Max(consideration.Earliest[ward], _scenario.FirstYear), consideration.Latest[ward]);
        if (consideration.IsPinned(ward)) latest = Math.Min(latest, earliest);
        for (var year = earliest; year <= latest; year++) yield return year;
    }
}
