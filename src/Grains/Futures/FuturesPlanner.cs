using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Planning;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Futures;

/// <summary>Makes the plan whose futures are asked for.</summary>
internal static class FuturesPlanner
{
    /// <summary>The plan of the scenario's policy, or why there is none; the policy optimal searches as for an immediate answer.</summary>
    public static (FuturesPlan? Plan, NoPlan? NoPlan) Plan(WardTable table, Scenario scenario, OptimalSearch search, CancellationToken cancellationToken)
    {
        var optimum = scenario.Policy == Policy.Optimal
            ? search(table, scenario, new OptimizerOptions { Starts = PlanRequest.Immediate.Starts }, null, cancellationToken)
            : null;
        return optimum?.NoPlan is { } noPlan ? (null, noPlan) : (FuturesPlanning.Plan(table, scenario, optimum, cancellationToken), null);
    }
}
