using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Scenarios;

/// <summary>Decides about the steps from a scenario to the adopted scheme: pure functions of state, command and time.</summary>
internal static class ReviewDecision
{
    /// <summary>Hands the scenario in, with the figures of the version that it has.</summary>
    public static ScenarioVerdict Submit(string id, ScenarioState state, SubmitScenario command, DateTimeOffset now) => Decide(
        id, state, command.Header, "submit", command.Header.Request ?? command.Proposal.Hash, now,
        review => review.IsOpen ? null : Allowed(review, ScenarioStage.Draft, ScenarioStage.Returned),
        faults =>
        {
            faults.Require(command.Steps.Length <= ApprovalStep.Most, "steps", command.Steps.Length, $"at most {ApprovalStep.Most} approvals");
            faults.Require(command.ScenarioVersion == state.Version, "scenarioVersion", command.ScenarioVersion, $"the present version, {state.Version}");
        },
        review => review with
        {
            Stage = ScenarioStage.Submitted,
            Approvals = [],
            Submission = new Submission { By = command.Header.Actor, At = now, ScenarioVersion = command.ScenarioVersion, Proposal = command.Proposal, Steps = command.Steps },
        });

    /// <summary>Says something of it, at any stage before adoption.</summary>
    public static ScenarioVerdict Comment(string id, ScenarioState state, CommentScenario command, DateTimeOffset now) => Decide(
        id, state, command.Header, "comment", command.Text, now,
        review => review.Stage == ScenarioStage.Adopted ? Allowed(review, ScenarioStage.Draft, ScenarioStage.Submitted, ScenarioStage.Reviewed, ScenarioStage.Approved, ScenarioStage.Returned) : null,
        faults => CheckText(faults, state, command.Text, 1),
        review => Said(review, review.Stage, command, now));

    /// <summary>Finds it fit to be decided on.</summary>
    public static ScenarioVerdict Review(string id, ScenarioState state, CommentScenario command, DateTimeOffset now) => Decide(
        id, state, command.Header, "review", command.Text, now,
        review => review.Stage == ScenarioStage.Submitted ? null : Allowed(review, ScenarioStage.Submitted),
        faults => CheckText(faults, state, command.Text, 0),
        review => Said(review, review.Submission!.Steps.IsEmpty ? ScenarioStage.Approved : ScenarioStage.Reviewed, command, now));

    /// <summary>Enters the approval that is due; with the last one it is approved.</summary>
    public static ScenarioVerdict Approve(string id, ScenarioState state, ApproveScenario command, DateTimeOffset now) => Decide(
        id, state, command.Header, "approve", new { command.Step, command.Number, command.On, command.File }, now,
        review => review.Stage != ScenarioStage.Reviewed ? Allowed(review, ScenarioStage.Reviewed)
            : command.Step is { } step && step != review.Approvals.Length + 1 ? Fault.Of("step", step, $"{review.Approvals.Length + 1}, {review.Due!.Document.Both()} of {review.Due.Body.Both()}") : null,
        faults =>
        {
            faults.Text("number", command.Number, 1, Approval.MostNumber);
            faults.Require(command.On <= now.CivilDay(), "on", command.On.ToString("yyyy-MM-dd"), "a day that is not in the future");
            faults.Require(command.File is null || (command.File.Length == 64 && command.File.All(char.IsAsciiHexDigitLower)), "file", command.File, "64 lower-case hexadecimal digits, the SHA-256 of the document's file");
        },
        review =>
        {
            var due = review.Due!;
            var approvals = review.Approvals.Add(new Approval(review.Approvals.Length + 1, due.Body, due.Document, command.Number, command.On, command.File, command.Header.Actor, now));
            return review with { Approvals = approvals, Stage = approvals.Length == review.Submission!.Steps.Length ? ScenarioStage.Approved : review.Stage };
        });

    /// <summary>Gives it back.</summary>
    public static ScenarioVerdict Return(string id, ScenarioState state, CommentScenario command, DateTimeOffset now) => Decide(
        id, state, command.Header, "return", command.Text, now,
        review => review.Stage is ScenarioStage.Submitted or ScenarioStage.Reviewed or ScenarioStage.Approved
            ? null
            : Allowed(review, ScenarioStage.Submitted, ScenarioStage.Reviewed, ScenarioStage.Approved),
        faults => CheckText(faults, state, command.Text, 1),
        review => Said(review, ScenarioStage.Returned, command, now) with { Approvals = [] });

    /// <summary>The refusal when a stage is not among those at which something may be done.</summary>
    public static Fault Allowed(ScenarioReview review, params ReadOnlySpan<ScenarioStage> stages) =>
        Fault.Of("stage", EnumNames.Of(review.Stage), string.Join(" or ", stages.ToArray().Select(EnumNames.Of)));

    // In this order: header, repeat, whether it is there and at that version, turn, content.
    private static ScenarioVerdict Decide<T>(
        string id, ScenarioState state, CommandHeader header, string kind, T asked, DateTimeOffset now,
        Func<ScenarioReview, Fault?> turn, Action<FaultList> check, Func<ScenarioReview, ScenarioReview> next)
    {
        var faults = CommandValidation.Check(header);
        if (!faults.None) return ScenarioDecision.Refuse(faults, id, state);
        var receipt = ScenarioDecision.Receipt(state, header, kind, asked, now);
        if (state.Receipt(header.CommandId) is { } first)
            return first.CommandHash == receipt.CommandHash ? new ScenarioVerdict(null, new ScenarioResult(CommandStatus.Done, state.View(id), [])) : ScenarioDecision.Refuse(CommandStatus.IdReused, id, state);
        if (ScenarioDecision.Missing(id, state, header) is { } missing) return missing;
        if (turn(state.Review) is { } fault) return ScenarioDecision.OutOfOrder(id, state, fault.Path, fault.Value, fault.Allowed);
        check(faults);
        return faults.None ? ScenarioDecision.Write(id, state.Next(receipt) with { Review = next(state.Review) }) : ScenarioDecision.Refuse(faults, id, state);
    }

    private static void CheckText(FaultList faults, ScenarioState state, string text, int least)
    {
        faults.Prose("text", text, least);
        faults.Require(state.Review.Comments.Length < ScenarioReview.MostComments, "comments", state.Review.Comments.Length, $"at most {ScenarioReview.MostComments} of a scenario");
    }

    private static ScenarioReview Said(ScenarioReview review, ScenarioStage stage, CommentScenario command, DateTimeOffset now) => review with
    {
        Stage = stage,
        Comments = review.Comments.Add(new ReviewComment(stage, command.Header.Actor, now, command.Text)),
    };
}
