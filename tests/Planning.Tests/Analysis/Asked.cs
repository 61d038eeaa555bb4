using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Analysis;

/// <summary>Questions as tests ask them.</summary>
internal static class Asked
{
    /// <summary>The answer to a question that has one.</summary>
    public static T Of<T>(Snapshot snapshot, Scenario scenario, Question question)
        where T : QuestionAnswer => Result(snapshot, scenario, question).Answer.ShouldBeOfType<T>();

    /// <summary>The answer to a question, or why there is none.</summary>
    public static AnalysisResult Result(Snapshot snapshot, Scenario scenario, Question question)
    {
        var asked = QuestionAnalysis.Asked(scenario);
        var faults = new FaultList();
        ScenarioValidation.Check(asked, faults);
        question.Check(asked, snapshot, faults);
        faults.Faults.ShouldBeEmpty();
        return QuestionAnalysis.Answer(WardTable.Of(snapshot, snapshot.Programme.Catalogues[0]), asked, question, TestContext.Current.CancellationToken);
    }

    /// <summary>The case as questions treat it.</summary>
    public static RolloutCase Optimal(this RolloutCase one) => one with
    {
        Scenario = QuestionAnalysis.Asked(one.Scenario) with { AllowUnfinished = false },
    };

    /// <summary>The wards laid out.</summary>
    public static WardTable Table(this RolloutCase one) => WardTable.Of(one.Snapshot, one.Catalogue);
}
