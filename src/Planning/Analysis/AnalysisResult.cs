using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>The answer to a question, or why the scenario has no plan to ask about.</summary>
/// <param name="Answer">The answer; null when there is no plan.</param>
/// <param name="NoPlan">Why there is no plan; null when there is an answer.</param>
public sealed record AnalysisResult(QuestionAnswer? Answer, NoPlan? NoPlan)
{
    /// <summary>An answer.</summary>
    public static AnalysisResult Of(QuestionAnswer answer) => new(answer, null);

    /// <summary>No plan.</summary>
    public static AnalysisResult Without(NoPlan reason) => new(null, reason);
}
