using ModelWard.Model;
using ModelWard.Planning.Analysis.Goals;
using ModelWard.Planning.Analysis.Prices;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>Answers questions about the optimum. The same question on the same wards has the same answer, to the byte.</summary>
public static class QuestionAnalysis
{
    /// <summary>The scenario as questions treat it: as if its policy were <see cref="Policy.Optimal"/>, without a plan or an order of its own.</summary>
    public static Scenario Asked(Scenario scenario) => scenario with { Policy = Policy.Optimal, Plan = null, Order = null };

    /// <summary>Answers a question.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario as <see cref="Asked"/> makes it, that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="question">A question that has passed <see cref="Question.Check"/>.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public static AnalysisResult Answer(WardTable table, Scenario scenario, Question question, CancellationToken cancellationToken = default)
    {
        var trials = new Trials(table, scenario, question.Starts, cancellationToken);
        var result = question switch
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
        if (result.Answer is not { } answer) return result;
        answer = answer with { SnapshotVersion = table.Snapshot.Version, Starts = question.Starts, Seed = scenario.Seed };
        return AnalysisResult.Of(answer with { Fingerprint = AnswerFingerprint.Of(answer) });
    }
}
