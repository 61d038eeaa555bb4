using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>The sum of the yearly counts of recognized wards, without the last year's: of every ward the years from its recognition to the last year.</summary>
internal static class WardYears
{
    /// <summary>Ward-years of a plan, the snapshot's own wards among them, all uninterrupted.</summary>
    public static long Of(WardTable table, Scenario scenario, IEnumerable<PlannedStart> plan)
    {
        var sum = plan.Sum(line => From(line.Start + table.Trajectories[table.Snapshot.IndexOf(line.Ward)].Years - 1));
        for (var ward = 0; ward < table.Count; ward++)
        {
            if (table.Candidates[ward]) continue;
            // Whoever was recognized before counts from the first year on.
            sum += From(table.Queued[ward] ? scenario.FirstYear : scenario.FirstYear + table.Trajectories[ward].Years - 1);
        }
        return sum;

        long From(int recognized) => Math.Max(0, scenario.LastYear - recognized);
    }
}
