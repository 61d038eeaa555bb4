using System.Collections.Immutable;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

/// <summary>Asks what to decide on in many futures.</summary>
internal static class Deciding
{
    /// <summary>The answer to a question about the city's wards.</summary>
    public static T OfCity<T>(Scenario scenario, FuturesQuestion question, WorkSharing? sharing = null)
        where T : QuestionAnswer => Of<T>(City.Snapshot, scenario, question, sharing);

    /// <summary>The answer to a question that is allowed and has one.</summary>
    public static T Of<T>(Snapshot snapshot, Scenario scenario, FuturesQuestion question, WorkSharing? sharing = null)
        where T : QuestionAnswer
    {
        Faults(snapshot, scenario, question).ShouldBeEmpty();
        return Result(snapshot, scenario, question, sharing).Answer.ShouldBeOfType<T>();
    }

    /// <summary>What comes of a question.</summary>
    public static AnalysisResult Result(Snapshot snapshot, Scenario scenario, FuturesQuestion question, WorkSharing? sharing = null) => QuestionAnalysis.Answer(
        WardTable.Of(snapshot, snapshot.Programme.Catalogues[0]), QuestionAnalysis.Asked(scenario, question), question, sharing ?? FuturesRuns.Alone, new WorkMeter(),
        TestContext.Current.CancellationToken);

    /// <summary>What is not allowed.</summary>
    public static ImmutableArray<string> Faults(Snapshot snapshot, Scenario scenario, FuturesQuestion question)
    {
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, faults);
        question.Check(scenario, snapshot, faults);
        return [.. faults.Faults.Select(fault => fault.Path)];
    }

    /// <summary>What a scenario leads to on the city's wards, without noise.</summary>
    public static Outcome Outcome(Scenario scenario) =>
        RolloutSimulator.Simulate(City.Snapshot, scenario, City.Catalogue, TestContext.Current.CancellationToken);

    /// <summary>The scenario with nothing uncertain.</summary>
    public static Scenario Certain(this Scenario scenario) => scenario with { Uncertainty = Uncertainty.None };

    /// <summary>The scenario with factors on its limits.</summary>
    public static Scenario With(this Scenario scenario, LimitFactors factors) => scenario with { Limits = [.. scenario.Limits.Select(factors.On)] };

    /// <summary>Shares work among so many threads.</summary>
    public static WorkSharing Threads(int count) => (_, share) =>
    {
        var others = Enumerable.Range(1, count - 1).Select(_ => new Thread(() => share())).ToList();
        others.ForEach(other => other.Start());
        share();
        others.ForEach(other => other.Join());
    };
}
