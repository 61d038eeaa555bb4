using ModelWard.Grains.Abstractions;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

/// <summary>Answers of the optimal policy as messages.</summary>
internal static class OptimalAnswers
{
    /// <summary>The answer to a question.</summary>
    public static PlannerAnswer ToPlannerAnswer(this OptimalAnswer answer) => new(CommandStatus.Done, answer.Outcome, [], answer.NoPlan);

    /// <summary>The answer with the wards' data in its certificate, so that the document stands alone.</summary>
    public static PlannerAnswer WithData(this PlannerAnswer answer, WardTable table) =>
        answer.Outcome is { Proof: { Certificate: { } certificate } proof } outcome
            ? answer with { Outcome = outcome with { Proof = proof with { Certificate = certificate with { Data = table.Data } } } }
            : answer;
}
