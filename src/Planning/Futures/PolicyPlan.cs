using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures;

/// <summary>The plan that a scenario's policy makes without noise, the one that is carried out in its futures (rule 13).</summary>
/// <param name="Plan">In the order of acceptance; of the optimal policy by start, then code.</param>
/// <param name="NoPlan">Why the optimal policy has none; null when there is one.</param>
public sealed record PolicyPlan(ImmutableArray<PlannedStart> Plan, NoPlan? NoPlan)
{
    private const long RuleParts = 200;
    private const long StartParts = 10_000;

    /// <summary>What making a plan costs beside a future, roughly: the parts by which a <see cref="WorkMeter"/> counts it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="starts">Starts of the search; only the optimal policy looks at them.</param>
    public static long Parts(Policy policy, int starts) => policy == Policy.Optimal ? StartParts * (starts + 1L) : RuleParts;

    /// <summary>Makes the plan.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="starts">Starts of the search; only the optimal policy looks at them.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static PolicyPlan Of(WardTable table, Scenario scenario, int starts, CancellationToken cancellationToken)
    {
        if (scenario.Policy != Policy.Optimal) return new PolicyPlan(RolloutSimulator.Plan(table, scenario, cancellationToken), null);
        var answer = OptimalPolicy.Solve(table, scenario, new OptimizerOptions { Starts = starts }, null, cancellationToken);
        return new PolicyPlan(answer.Plan, answer.NoPlan);
    }
}
