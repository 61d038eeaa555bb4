using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Carries the plan out with all risks, without each that is not off, and without any.</summary>
internal static class TornadoAnalysis
{
    public static AnalysisResult Answer(FuturesTrials trials)
    {
        var on = FuturesTrials.GroupsOn(trials.Scenario);
        trials.Expect([trials.Scenario], (long)trials.Replications * (on.Length + 2));
        var plan = trials.PlanOf(trials.Scenario);
        if (plan.NoPlan is { } reason) return AnalysisResult.Without(reason);
        var answer = Tornado.Of(
            Under(trials.Scenario.Uncertainty),
            on.ToDictionary(group => group, group => Under(trials.Scenario.Uncertainty.Without(group))),
            Under(Uncertainty.None));
        return AnalysisResult.Of(answer with { Explanation = TornadoSentence.Of(answer, trials.Scenario) });

        OptionFutures Under(Uncertainty uncertainty) => trials.Run("", trials.Scenario with { Uncertainty = uncertainty }, plan.Plan);
    }
}
