using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>Why a ward starts when it does: what its start pays at the prices of the limits, and what the best plan without it is like.</summary>
internal static class Why
{
    public static AnalysisResult Answer(Trials trials, WhyQuestion question)
    {
        var best = trials.Solve(trials.Scenario);
        if (best.Status != OptimumStatus.Found) return AnalysisResult.Without(best.NoPlan);
        var (standing, start) = WardStandings.Of(best, question.Ward);
        var planned = standing is WardStanding.Planned or WardStanding.Pinned;
        var answer = new WhyAnswer
        {
            Explanation = Names.Same(""),
            Ward = question.Ward,
            Standing = standing,
            Start = start,
            Pays = planned ? Pays(trials, best, best.Formulation.ColumnOf(question.Ward, start!.Value)) : [],
            Without = planned ? ForcedTrial.Of(trials, best, new Pin { Ward = question.Ward, Never = true }) : null,
        };
        return AnalysisResult.Of(answer with { Explanation = WhySentence.Of(answer, trials) });
    }

    // A place among the wards that can be recognized at all has a price of its own where the count is not the objective.
    private static ImmutableArray<PricedUse> Pays(Trials trials, Trial best, int column)
    {
        var (problem, optimum, words) = (best.Formulation.Problem, best.Optimum, new ConditionWords(trials.Table, best.Scenario));
        return
        [
            .. problem.UsesOf(column).ToArray().Select(use => Use(problem.Rows[use.Row].Name, use.Amount, optimum.Prices[use.Row]))
                .Append(Use(RowNames.Count, 1, optimum.ChosenPrice))
                .Where(use => use.Price > 0)
                .OrderByDescending(use => use.Worth),
        ];

        PricedUse Use(string row, long amount, decimal price) => new(row, words.Of(row).Words, amount, price, amount * price);
    }
}
