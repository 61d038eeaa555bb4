using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>What each option adds to the first, and why where more of a limit takes wards away.</summary>
internal static class ComparisonAnalysis
{
    public static AnalysisResult Answer(FuturesTrials trials, ComparisonQuestion question)
    {
        trials.Expect(question.Others.Prepend(trials.Scenario), (long)trials.Replications * (question.Others.Length + 1));
        var (options, refusal) = PlannedOption.Of(trials, question);
        if (refusal is not null) return refusal;
        var answer = Comparison.Of([.. options.Select(option => trials.Run(option.Name, option.Scenario, option.Plan))]);
        answer = answer with
        {
            Options =
            [
                .. answer.Options.Select((option, o) => o == 0 ? option : option with { FewerForMore = MoreIsFewer.Between(trials, options[0], options[o]) }),
            ],
        };
        return AnalysisResult.Of(answer with { Explanation = ComparisonSentence.Of(answer) });
    }
}
