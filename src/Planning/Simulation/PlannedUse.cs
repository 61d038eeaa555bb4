using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>What every ward takes in every year of a run, at the prices of the year (rules 3 to 7 and 18): the ledgers' uses, ward by ward.</summary>
internal static class PlannedUse
{
    /// <summary>Runs a scenario and answers the uses of each ward, by its place in the table; years without any are left out.</summary>
    public static ImmutableArray<CommittedYear>[] Of(WardTable table, Scenario scenario, CancellationToken cancellationToken)
    {
        var prices = new PricedTrajectories(table, scenario);
        var run = RolloutRun.Of(table, scenario);
        var years = Enumerable.Range(0, table.Count).Select(_ => ImmutableArray.CreateBuilder<CommittedYear>()).ToArray();
        var served = new int[table.Count];
        for (var y = 0; y < scenario.YearCount; y++)
        {
            run.RunTo(scenario.FirstYear + y, cancellationToken);
            for (var w = 0; w < table.Count; w++)
            {
                var k = run.Served[w] > served[w] ? run.Served[w] : 0;
                served[w] = run.Served[w];
                if (In(w, k, y) is var use && use != new CommittedYear { Year = use.Year }) years[w].Add(use);
            }
        }
        return [.. years.Select(one => one.ToImmutable())];

        // k is 0 in a year in which the ward was not served; then it may pay upkeep.
        CommittedYear In(int w, int k, int y)
        {
            var trajectory = table.Trajectories[w];
            return k > 0
                ? new CommittedYear(scenario.FirstYear + y, prices.Works(w, k, y), prices.Equipment(w, k, y), 0, trajectory.Officers(k), trajectory.FloorArea(k), trajectory.Guidance(k))
                : new CommittedYear(scenario.FirstYear + y, 0, 0, run.PaidUpkeep(w, scenario.FirstYear + y) ? prices.Upkeep(w, y) : 0, 0, 0, 0);
        }
    }
}
