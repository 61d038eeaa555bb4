using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>Why a scenario has no plan, and what must give.</summary>
internal static class Clash
{
    public static AnalysisResult Answer(Trials trials)
    {
        var trial = trials.Solve(trials.Scenario);
        var status = PlanStatuses.Of(trial.Status);
        var answer = new ClashAnswer { Explanation = Names.Same(""), Status = status, Overruns = trial.Formulation.Overruns };
        if (status == PlanStatus.Impossible)
            answer = answer with { Conditions = ClashSearch.Conditions(trials, trial), Relaxation = RelaxationSearch.Of(trials, trial) };
        return AnalysisResult.Of(answer with { Explanation = ClashSentence.Of(answer, trial.Count) });
    }
}
