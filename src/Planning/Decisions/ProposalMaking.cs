using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Decisions;

/// <summary>Computes all that a decision rests on. The same inputs give the same bytes.</summary>
public static class ProposalMaking
{
    /// <summary>Computes a proposal.</summary>
    /// <param name="table">The wards under the catalogue and the norm factors of the scenario.</param>
    /// <param name="scenario">A scenario that has passed <see cref="ScenarioValidation"/>, with its catalogue version.</param>
    /// <param name="options">Options that are rejected for it; each has passed the validation, too.</param>
    /// <param name="starts">Starts of the search, from 1; only the optimal policy looks at them.</param>
    /// <param name="replications">How many futures.</param>
    /// <param name="sharing">Brings threads for the futures.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The proposal, or why the scenario has no plan.</returns>
    public static (Proposal? Proposal, NoPlan? NoPlan) Make(
        WardTable table, Scenario scenario, ImmutableArray<RejectedOption> options, int starts, int replications, WorkSharing sharing, CancellationToken cancellationToken)
    {
        var (plan, outcome, noPlan) = Planned(table, scenario, starts, cancellationToken);
        if (plan is null || outcome is null) return (null, noPlan);
        var proposal = new Proposal
        {
            Scenario = plan.Scenario,
            Snapshot = table.Register,
            Starts = starts,
            Replications = replications,
            Options = options,
            Results = new ProposalResults
            {
                Plan = plan.Starts,
                Outcome = outcome with { ElapsedMs = 0 },
                Futures = FuturesPlanning.Run(plan, replications, sharing, cancellationToken),
                Options = [.. options.Select(option => Option(table, option, starts, cancellationToken))],
            },
        };
        return (proposal, null);
    }

    private static (FuturesPlan? Plan, Outcome? Outcome, NoPlan? NoPlan) Planned(WardTable table, Scenario scenario, int starts, CancellationToken cancellationToken)
    {
        if (scenario.Policy != Policy.Optimal)
            return (FuturesPlanning.Plan(table, scenario, null, cancellationToken), RolloutSimulator.Simulate(table, scenario, cancellationToken), null);
        var answer = OptimalPolicy.Solve(table, scenario, new OptimizerOptions { Starts = starts }, null, cancellationToken);
        return answer.NoPlan is { } noPlan ? (null, null, noPlan) : (FuturesPlanning.Plan(table, scenario, answer, cancellationToken), answer.Outcome, null);
    }

    private static OptionResult Option(WardTable table, RejectedOption option, int starts, CancellationToken cancellationToken)
    {
        var catalogue = table.Register.Programme.CatalogueVersion(option.Scenario.CatalogueVersion!)!;
        var own = ReferenceEquals(catalogue, table.Catalogue) && table.Fits(option.Scenario.NormFactors) ? table : WardTable.Of(table.Register, catalogue, option.Scenario.NormFactors);
        var outcome = Planned(own, option.Scenario, starts, cancellationToken).Outcome;
        return new OptionResult(option.Id, option.Scenario.Name, outcome?.Years[^1].Recognized, outcome?.CapitalUsed, outcome?.Fingerprint);
    }
}
