using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>
/// Makes the plan anew under each multiplier that the search tries, and carries it out in the same futures. More money may bring a lower
/// chance, so where the most is not enough smaller ones are tried at even steps, and the search goes on below the first that is.
/// </summary>
internal static class LeastCapitalAnalysis
{
    private const int Steps = 16;

    public static AnalysisResult Answer(FuturesTrials trials, LeastCapitalQuestion question)
    {
        var scenario = trials.Scenario;
        var tried = new CapitalChances(trials, question.Wards ?? trials.Table.Count, question.Year ?? scenario.LastYear);
        var answer = Search(question.Most);
        if (answer.Status == LeastCapitalStatus.NotMetAtMost && Between(question).FirstOrDefault(Enough) is > 0 and var enough) answer = Search(enough);
        answer = answer with
        {
            Wards = tried.Wards,
            Year = tried.Year,
            Replications = trials.Replications,
            Capital = answer.Met is { } met ? Budgets.Total(tried.Times(met)) : null,
            Present = Budgets.Total(scenario),
            Trials = tried.All,
            Monotone = tried.Monotone,
            WithoutPlan = tried.WithoutPlan,
        };
        return AnalysisResult.Of(answer with { Explanation = LeastCapitalSentence.Of(answer, trials.Table.Count) });

        LeastCapitalAnswer Search(decimal most) =>
            LeastCapital.Run(LeastCapital.Between(question.Least, most, question.Chance), tried.Of, tried.Expect, trials.CancellationToken);

        bool Enough(decimal multiplier) => tried.Of(multiplier).Chance >= question.Chance;
    }

    private static IEnumerable<decimal> Between(LeastCapitalQuestion question) => Enumerable.Range(1, Steps - 1)
        .Select(step => decimal.Round(question.Least + (question.Most - question.Least) * step / Steps, LeastCapitalQuestion.Places))
        .Where(multiplier => multiplier > question.Least);
}
