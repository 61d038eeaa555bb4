using ModelWard.Model;
using ModelWard.Planning.Policies;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// Which candidates are refused, alone with the snapshot's commitments and upkeep, in every year in which they may be
/// considered (rule 21): tested in a run in which nothing starts.
/// </summary>
internal static class TooLarge
{
    /// <summary>The answer for every ward; false for one that may never be considered.</summary>
    public static bool[] Among(WardTable table, Scenario scenario, PricedTrajectories prices, Consideration consideration)
    {
        var refused = new bool[table.Count];
        var open = Enumerable.Range(0, table.Count).Where(w => table.Candidates[w]).ToList();
        var rollout = new Rollout(table, scenario, prices);
        for (var y = 0; y < rollout.Horizon.Years && open.Count > 0; y++) rollout.RunYear(y, Test);
        return refused;

        void Test(int y)
        {
            var year = rollout.Horizon.FirstYear + y;
            open.RemoveAll(ward => consideration.In(year, ward) && Fits(ward, y));
        }

        bool Fits(int ward, int y)
        {
            var fits = rollout.LackingFor(ward, y) == Refusals.None;
            refused[ward] = !fits;
            return fits;
        }
    }
}
