using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>When wards are recognized if nothing interrupts them: the snapshot's own and those that columns start.</summary>
internal static class Recognition
{
    /// <summary>The year at whose end each column's ward is recognized.</summary>
    public static ImmutableArray<int> OfColumns(WardTable table, RolloutProblem problem)
    {
        var years = problem.Items.Select(item => table.Trajectories[table.Snapshot.IndexOf(item.Name)].Years).ToArray();
        return [.. Enumerable.Range(0, problem.ColumnCount).Select(column => problem.YearOf[column] + years[problem.ItemOf[column]] - 1)];
    }

    /// <summary>Wards of the snapshot that are recognized at the end of a year whatever the plan.</summary>
    public static int Before(WardTable table, Scenario scenario, int year) => OfSnapshot(table, scenario).Count(recognized => recognized <= year);

    /// <summary>
    /// Ward-years of the snapshot's own wards: of each the years from its recognition to the last year. The sum over all wards is that of
    /// the yearly counts of recognized wards, without the last year's.
    /// </summary>
    public static long WardYearsBefore(WardTable table, Scenario scenario) =>
        OfSnapshot(table, scenario).Sum(recognized => Math.Max(0L, scenario.LastYear - recognized));

    // Whoever was recognized before counts from the first year on.
    private static IEnumerable<int> OfSnapshot(WardTable table, Scenario scenario) => Enumerable.Range(0, table.Count)
        .Where(ward => !table.Candidates[ward])
        .Select(ward => table.Queued[ward] ? scenario.FirstYear : scenario.FirstYear + table.Trajectories[ward].Years - 1);
}
