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
        return
        [
            .. DeletionFilter.Clash(problem, Prove).Select(condition => words.Of(condition < problem.Rows.Length
                ? problem.Rows[condition].Name
                : ConditionWords.Pinned(problem.Items[condition - problem.Rows.Length].Name))),
        ];

        ImmutableArray<decimal>? Prove(RolloutProblem part)
        {
            trials.CancellationToken.ThrowIfCancellationRequested();
            return InfeasibilityProof.Of(part) is { Status: OptimumStatus.Infeasible } proof ? proof.Prices : null;
        }
    }
}
