using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Sobol's indices of the groups that are not off, for recognized wards and for what is spent.</summary>
internal static class SobolAnalysis
{
    /// <summary>Wards recognized at the end of the last year.</summary>
    public const string Recognized = "recognized";

    /// <summary>What is spent in all years, VND million.</summary>
    public const string Spend = "spend";

    public static AnalysisResult Answer(FuturesTrials trials)
    {
        var on = FuturesTrials.GroupsOn(trials.Scenario);
        // With all off there is no spread to explain, whatever the groups.
        var design = new SobolDesign(on.IsEmpty ? [.. Enum.GetValues<FactorGroup>()] : on, trials.Replications);
        trials.Expect([trials.Scenario], design.Runs);
        var plan = trials.PlanOf(trials.Scenario);
        if (plan.NoPlan is { } reason) return AnalysisResult.Without(reason);
        var model = trials.Lay(trials.Scenario, plan.Plan);
        var answer = GroupSobol.Of(design, [Recognized, Spend], Run);
        return AnalysisResult.Of(answer with { Explanation = SobolSentence.Of(answer, trials.Scenario) });

        IReadOnlyList<double[]> Run(FutureIndex index)
        {
            var futures = trials.Run("", model, index, design.Rows);
            return [futures.RecognizedLast(), futures.SpendInAll()];
        }
    }
}
