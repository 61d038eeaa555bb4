using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Carries the options' plans out under their own uncertainty and in every named future.</summary>
internal static class RegretAnalysis
{
    public static AnalysisResult Answer(FuturesTrials trials, RegretQuestion question)
    {
        trials.Expect(question.Others.Prepend(trials.Scenario), (long)trials.Replications * (question.Others.Length + 1) * (question.Futures.Length + 1));
        var (options, refusal) = PlannedOption.Of(trials, question);
        if (refusal is not null) return refusal;
        var answer = Regret.Of(
            [.. options.Select(option => option.Name)],
            Values(scenario => scenario),
            [.. question.Futures.Select(future => new NamedFuture(future.Name, Values(future.On)))],
            moreIsBetter: question.Measure != FuturesMeasure.Spend);
        answer = answer with
        {
            Measure = question.Measure,
            Futures = [.. answer.Futures.Select((future, f) => future with { Assumed = question.Futures[f] })],
        };
        return AnalysisResult.Of(answer with { Explanation = RegretSentence.Of(answer) });

        double[][] Values(Func<Scenario, Scenario> change) =>
            [.. options.Select(option => Measured(trials.Run(option.Name, change(option.Scenario), option.Plan), question.Measure))];
    }

    private static double[] Measured(OptionFutures futures, FuturesMeasure measure) => measure switch
    {
        FuturesMeasure.Wards => futures.RecognizedLast(),
        FuturesMeasure.WardYears => futures.WardYears(),
        FuturesMeasure.Spend => futures.SpendInAll(),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };
}
