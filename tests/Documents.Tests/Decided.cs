using ModelWard.Documents.Contents;
using ModelWard.Model;

namespace ModelWard.Documents.Tests;

/// <summary>Reports of plans that were handed in.</summary>
internal static class Decided
{
    public static readonly string Proposal = new('a', 64), Record = new('b', 64);

    private static readonly DateTimeOffset At = new(2026, 5, 4, 3, 0, 0, TimeSpan.Zero);

    /// <summary>The report as it is after the steps up to a stage.</summary>
    public static PlanReport Handled(this PlanReport report, ScenarioStage stage, bool separated = false) => report with
    {
        Decision = new ReportDecision
        {
            Stage = stage, Proposal = Proposal,
            Approvals = stage is ScenarioStage.Approved or ScenarioStage.Adopted
                ? [Approval(1, "12-NQ/TU"), Approval(2, "345/QĐ-UBND")]
                : [],
            Separated = stage == ScenarioStage.Submitted ? null : separated,
            Id = stage == ScenarioStage.Adopted ? "hcmc-3" : null,
            Hash = stage == ScenarioStage.Adopted ? Record : null,
            AdoptedBy = stage == ScenarioStage.Adopted ? "Bình" : null,
            AdoptedAt = stage == ScenarioStage.Adopted ? At : null,
        },
    };

    private static Approval Approval(int step, string number) =>
        new(step, ApprovalStep.Usual[step - 1].Body, ApprovalStep.Usual[step - 1].Document, number, new DateOnly(2026, 3, step), null, "Bình", At);
}
