using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>The clash of a scenario that is proved to have no plan.</summary>
internal static class ClashSearch
{
    /// <summary>Its conditions: rows first, then pinned starts. Empty when no proof is found.</summary>
    public static ImmutableArray<Condition> Conditions(Trials trials, Trial impossible)
    {
        var (problem, words) = (impossible.Formulation.Problem, new ConditionWords(trials.Table, impossible.Scenario));
        var clash = DeletionFilter.Clash(problem, ByShares);
        if (clash.IsEmpty) clash = DeletionFilter.Clash(problem, ByCount, byRowsAlone: false);
        return
        [
            .. clash.Select(condition => words.Of(condition < problem.Rows.Length
                ? problem.Rows[condition].Name
                : ConditionWords.Pinned(problem.Items[condition - problem.Rows.Length].Name))),
        ];

        ImmutableArray<decimal>? ByShares(RolloutProblem part)
        {
            trials.CancellationToken.ThrowIfCancellationRequested();
            return InfeasibilityProof.Of(part) is { Status: OptimumStatus.Infeasible } proof ? proof.Prices : null;
        }

        // Even shares of starts could keep the rows, but not with as few wards as the rows of the count allow.
        ImmutableArray<decimal>? ByCount(RolloutProblem part)
        {
            if (ByShares(part) is { } prices) return prices;
            if (RelaxedCount.Of(part) is not { } count) return null;
            return InfeasibilityProof.Of(part, count) is { Status: OptimumStatus.Infeasible } proof
                ? [.. proof.Prices.Zip(proof.CountPrices, (price, countPrice) => price + countPrice)]
                : null;
        }
    }
}
