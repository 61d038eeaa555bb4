using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Analysis;

/// <summary>Asks questions of scenarios.</summary>
internal static class Asking
{
    public static AnalysisResult Ask(Snapshot snapshot, Scenario scenario, Question question)
    {
        var table = WardTable.Of(snapshot, snapshot.Programme.Catalogues[0]);
        return QuestionAnalysis.Answer(table, QuestionAnalysis.Asked(scenario), question, TestContext.Current.CancellationToken);
    }

    public static WhyAnswer Why(Snapshot snapshot, Scenario scenario, string ward) =>
        (WhyAnswer)Ask(snapshot, scenario, new WhyQuestion { Ward = ward }).Answer!;

    public static WhyNotAnswer WhyNot(Snapshot snapshot, Scenario scenario, string ward, int year) =>
        (WhyNotAnswer)Ask(snapshot, scenario, new WhyNotQuestion { Ward = ward, Year = year }).Answer!;

    public static ClashAnswer Clash(Snapshot snapshot, Scenario scenario) => (ClashAnswer)Ask(snapshot, scenario, new ClashQuestion()).Answer!;

    public static AlternativesAnswer Alternatives(Snapshot snapshot, Scenario scenario, decimal within = 0.01m, int plans = 5) =>
        (AlternativesAnswer)Ask(snapshot, scenario, new AlternativesQuestion { Within = within, Plans = plans }).Answer!;

    /// <summary>The case as it may be asked about: plans are finished by the last year.</summary>
    public static Scenario Askable(this RolloutCase drawn) => QuestionAnalysis.Asked(drawn.Scenario) with { AllowUnfinished = false };
}
