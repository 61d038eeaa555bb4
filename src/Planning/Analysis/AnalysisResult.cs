using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>The answer to a question, or why the scenario has no plan to ask about.</summary>
/// <param name="Answer">The answer; null when there is no plan.</param>
/// <param name="NoPlan">Why there is no plan; null when there is an answer.</param>
public sealed record AnalysisResult(QuestionAnswer? Answer, NoPlan? NoPlan)
{
    /// <summary>What of the question is not allowed, seen only while answering it; empty otherwise.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>An answer.</summary>
    public static AnalysisResult Of(QuestionAnswer answer) => new(answer, null);

    /// <summary>No plan.</summary>
    public static AnalysisResult Without(NoPlan reason) => new(null, reason);

    /// <summary>Not allowed.</summary>
    public static AnalysisResult Refused(Fault fault) => new(null, null) { Faults = [fault] };
}
