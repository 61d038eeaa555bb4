using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Makes the plan anew under each multiplier that the search tries, and carries it out in the same futures.</summary>
internal static class LeastCapitalAnalysis
{
    public static AnalysisResult Answer(FuturesTrials trials, LeastCapitalQuestion question)
    {
        var (scenario, without) = (trials.Scenario, new SortedSet<decimal>());
        var (wards, year) = (question.Wards ?? trials.Table.Count, question.Year ?? scenario.LastYear);
        var answer = LeastCapital.Run(LeastCapital.Between(question.Least, question.Most, question.Chance), Chance, trials.CancellationToken);
        answer = answer with
        {
            Wards = wards,
            Year = year,
            Replications = trials.Replications,
            Capital = answer.Met is { } met ? Budgets.Total(Times(met)) : null,
            Present = Budgets.Total(scenario),
            WithoutPlan = [.. without],
        };
        return AnalysisResult.Of(answer with { Explanation = LeastCapitalSentence.Of(answer, trials.Table.Count) });

        ChanceEstimate Chance(decimal multiplier)
        {
            var under = Times(multiplier);
            var plan = trials.PlanOf(under);
            if (plan.NoPlan is not null) without.Add(multiplier);
            var reached = plan.NoPlan is null
                ? trials.Run("", under, plan.Plan).Recognized(year - scenario.FirstYear).Count(recognized => recognized >= wards)
                : 0;
            return Chances.Of(reached, trials.Replications);
        }

        Scenario Times(decimal multiplier) => scenario with { Limits = [.. scenario.Limits.Select(new LimitFactors { Capital = multiplier }.On)] };
    }
}
