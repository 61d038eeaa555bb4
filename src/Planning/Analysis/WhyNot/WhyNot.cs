using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>Why a ward does not start in a year: what the best plan is like in which it does.</summary>
internal static class WhyNot
{
    public static AnalysisResult Answer(Trials trials, WhyNotQuestion question)
    {
        var best = trials.Solve(trials.Scenario);
        if (best.Status != OptimumStatus.Found) return AnalysisResult.Without(best.NoPlan);
        var (standing, start) = WardStandings.Of(best, question.Ward);
        int? latest = standing == WardStanding.Begun ? null : WardStandings.LatestStart(trials.Table, trials.Scenario, question.Ward);
        var answer = new WhyNotAnswer
        {
            Explanation = Names.Same(""),
            Ward = question.Ward,
            Year = question.Year,
            Standing = standing,
            Start = start,
            LatestStart = latest,
            With = start != question.Year && question.Year <= latest
                ? ForcedTrial.Of(trials, best, new Pin { Ward = question.Ward, Start = question.Year })
                : null,
        };
        return AnalysisResult.Of(answer with { Explanation = WhyNotSentence.Of(answer, trials) });
    }
}
