using ModelWard.Model;
using ModelWard.Planning.Analysis.Decisions;
using ModelWard.Planning.Analysis.Goals;
using ModelWard.Planning.Analysis.Prices;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>Answers questions about the optimum and about futures. The same question on the same wards has the same answer, to the byte.</summary>
public static class QuestionAnalysis
{
    /// <summary>The scenario as questions treat it: as if its policy were <see cref="Policy.Optimal"/>, without a plan or an order of its own.</summary>
    public static Scenario Asked(Scenario scenario) => scenario with { Policy = Policy.Optimal, Plan = null, Order = null };

    /// <summary>The scenario as one question treats it: those about futures take it as it is.</summary>
    public static Scenario Asked(Scenario scenario, Question question) => question is FuturesQuestion ? scenario : Asked(scenario);

    /// <summary>Answers a question.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario as <see cref="Asked(Scenario, Question)"/> makes it, that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="question">A question that has passed <see cref="Question.Check"/>.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public static AnalysisResult Answer(WardTable table, Scenario scenario, Question question, CancellationToken cancellationToken = default) =>
        Answer(table, scenario, question, FuturesRuns.Alone, new WorkMeter(), cancellationToken);

    /// <summary>Answers a question; futures on all threads that share the work. Their number changes no byte of the answer.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario as <see cref="Asked(Scenario, Question)"/> makes it, that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="question">A question that has passed <see cref="Question.Check"/>.</param>
    /// <param name="sharing">Brings threads.</param>
    /// <param name="meter">
    /// Tells how far the answer is: of every question about futures, and of frontier, prices and alternatives. How often goal-seek, why, why-not and
    /// clash have to solve is not known before.
    /// </param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public static AnalysisResult Answer(
        WardTable table, Scenario scenario, Question question, WorkSharing sharing, WorkMeter meter, CancellationToken cancellationToken)
    {
        var result = question is FuturesQuestion futures
            ? FuturesAnalysis.Answer(table, scenario, futures, sharing, meter, cancellationToken)
            : OfOptimum(new Trials(table, scenario, question.Starts, meter, cancellationToken), question);
        if (result.Answer is not { } answer) return result;
        answer = answer with { SnapshotVersion = table.Snapshot.Version, Starts = question.Starts, Seed = scenario.Seed };
        return AnalysisResult.Of(answer with { Fingerprint = AnswerFingerprint.Of(answer) });
    }

    private static AnalysisResult OfOptimum(Trials trials, Question question) => question switch
    {
        FrontierQuestion frontier => Frontier.Answer(trials, frontier),
        GoalSeekQuestion goal => GoalSeek.Answer(trials, goal),
        PricesQuestion prices => PriceList.Answer(trials, prices),
        WhyQuestion why => Why.Answer(trials, why),
        WhyNotQuestion whyNot => WhyNot.Answer(trials, whyNot),
        ClashQuestion => Clash.Answer(trials),
        AlternativesQuestion alternatives => Alternatives.Answer(trials, alternatives),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };
}
