using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Scenarios;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Scenarios;

public sealed class ReviewDecisionTests
{
    private static readonly ScenarioState s_draft = ScenarioDecision.Create("s", new ScenarioState(), Example.Header("make"), Example.Scenario("p"), Example.Noon).Next!;
    private static readonly ScenarioState s_submitted = Submit(s_draft);
    private static readonly ScenarioState s_reviewed = ReviewDecision.Review("s", s_submitted, Say("looked", "fits"), Example.Noon).Next!;
    private static readonly ScenarioState s_half = ReviewDecision.Approve("s", s_reviewed, Approve("one"), Example.Noon).Next!;
    private static readonly ScenarioState s_approved = ReviewDecision.Approve("s", s_half, Approve("two"), Example.Noon).Next!;
    private static readonly ScenarioState s_returned = ReviewDecision.Return("s", s_half, Say("back", "too dear"), Example.Noon).Next!;
    private static readonly ScenarioState s_adopted = s_approved with { Review = s_approved.Review with { Stage = ScenarioStage.Adopted } };

    /// <summary>Every step at every stage: where it leads, or null where it is not its turn.</summary>
    public static TheoryData<string, string, string?> Steps { get; } = new()
    {
        { "draft", "submit", "submitted" }, { "draft", "comment", "draft" }, { "draft", "review", null }, { "draft", "approve", null }, { "draft", "return", null }, { "draft", "replace", "draft" }, { "draft", "delete", "draft" },
        { "submitted", "submit", null }, { "submitted", "comment", "submitted" }, { "submitted", "review", "reviewed" }, { "submitted", "approve", null }, { "submitted", "return", "returned" }, { "submitted", "replace", null }, { "submitted", "delete", null },
        { "reviewed", "submit", null }, { "reviewed", "comment", "reviewed" }, { "reviewed", "review", null }, { "reviewed", "approve", "reviewed" }, { "reviewed", "return", "returned" }, { "reviewed", "replace", null }, { "reviewed", "delete", null },
        { "half", "submit", null }, { "half", "comment", "reviewed" }, { "half", "review", null }, { "half", "approve", "approved" }, { "half", "return", "returned" }, { "half", "replace", null }, { "half", "delete", null },
        { "approved", "submit", null }, { "approved", "comment", "approved" }, { "approved", "review", null }, { "approved", "approve", null }, { "approved", "return", "returned" }, { "approved", "replace", null }, { "approved", "delete", null },
        { "returned", "submit", "submitted" }, { "returned", "comment", "returned" }, { "returned", "review", null }, { "returned", "approve", null }, { "returned", "return", null }, { "returned", "replace", "returned" }, { "returned", "delete", "draft" },
        { "adopted", "submit", null }, { "adopted", "comment", null }, { "adopted", "review", null }, { "adopted", "approve", null }, { "adopted", "return", null }, { "adopted", "replace", null }, { "adopted", "delete", null },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Step_AtAStage_LeadsOnOrIsOutOfTurnAndChangesNothing(string at, string step, string? to)
    {
        var state = At(at);

        var verdict = Take(state, step);

        if (to is null)
        {
            verdict.Next.ShouldBeNull();
            verdict.Answer.Status.ShouldBe(CommandStatus.OutOfOrder);
            var fault = verdict.Answer.Faults.ShouldHaveSingleItem();
            (fault.Path, fault.Value).ShouldBe(("stage", at == "half" ? "reviewed" : at));
        }
        else
        {
            EnumNames.Of(verdict.Next!.Review.Stage).ShouldBe(to);
            verdict.Next.Version.ShouldBe(state.Version + 1);
        }
    }

    [Fact]
    public void Approvals_OneAfterTheOther_TakeBodyAndDocumentFromTheirStep()
    {
        s_approved.Review.Approvals.Select(one => (one.Step, one.Document.Vi)).ShouldBe([(1, "Nghị quyết"), (2, "Quyết định")]);
        s_half.Review.Due.ShouldBe(ApprovalStep.Usual[1]);
        s_approved.Review.Due.ShouldBeNull();
    }

    [Fact]
    public void Approval_OfAStepThatIsNotDue_NamesTheOneThatIs()
    {
        var verdict = ReviewDecision.Approve("s", s_reviewed, Approve("one") with { Step = 2 }, Example.Noon);

        verdict.Answer.Status.ShouldBe(CommandStatus.OutOfOrder);
        verdict.Answer.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(fault => fault.Path.ShouldBe("step"), fault => fault.Allowed.ShouldStartWith("1, Nghị quyết"));
    }

    [Fact]
    public void Approval_WithWrongContent_NamesEachField()
    {
        var verdict = ReviewDecision.Approve("s", s_reviewed, new ApproveScenario(Example.Header("x"), null, "", new DateOnly(2026, 3, 2), "ABC"), Example.Noon);

        verdict.Answer.Status.ShouldBe(CommandStatus.Invalid);
        verdict.Answer.Faults.Select(fault => fault.Path).ShouldBe(["number", "on", "file"]);
    }

    [Fact]
    public void Approval_DatedTodayInVietNam_IsTakenThoughUtcIsStillYesterday() =>
        ReviewDecision.Approve("s", s_reviewed, Approve("one") with { On = new DateOnly(2026, 3, 2) }, new DateTimeOffset(2026, 3, 1, 17, 0, 0, TimeSpan.Zero)).Answer.Status.ShouldBe(CommandStatus.Done);

    [Fact]
    public void Return_ThenSubmission_NeedsAllApprovalsAnewAndKeepsWhatWasSaid()
    {
        var again = Submit(s_returned, "again");

        again.Review.Approvals.ShouldBeEmpty();
        again.Review.Comments.Select(comment => (comment.Stage, comment.Text)).ShouldBe([(ScenarioStage.Reviewed, "fits"), (ScenarioStage.Returned, "too dear")]);
    }

    [Fact]
    public void Submission_OfAVersionThatIsGone_IsInvalid() =>
        ReviewDecision.Submit("s", s_draft, Submission("x") with { ScenarioVersion = 7 }, Example.Noon).Answer.Faults.ShouldHaveSingleItem().Path.ShouldBe("scenarioVersion");

    [Fact]
    public void Submission_WithoutSteps_IsApprovedByTheReview()
    {
        var submitted = ReviewDecision.Submit("s", s_draft, Submission("x") with { Steps = [] }, Example.Noon).Next!;

        ReviewDecision.Review("s", submitted, Say("looked", ""), Example.Noon).Next!.Review.Stage.ShouldBe(ScenarioStage.Approved);
    }

    [Fact]
    public void Step_Repeated_IsDoneAndChangesNothing()
    {
        var verdict = ReviewDecision.Approve("s", s_approved, Approve("one"), Example.Noon.AddDays(1));

        (verdict.Answer.Status, verdict.Next).ShouldBe((CommandStatus.Done, null));
        ReviewDecision.Approve("s", s_approved, Approve("one") with { Number = "other" }, Example.Noon).Answer.Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public void Comment_Empty_IsInvalid() => ReviewDecision.Comment("s", s_submitted, Say("x", ""), Example.Noon).Answer.Faults.ShouldHaveSingleItem().Path.ShouldBe("text");

    private static ScenarioState At(string stage) => stage switch
    {
        "draft" => s_draft, "submitted" => s_submitted, "reviewed" => s_reviewed, "half" => s_half, "approved" => s_approved, "returned" => s_returned, _ => s_adopted,
    };

    private static ScenarioVerdict Take(ScenarioState state, string step) => step switch
    {
        "submit" => ReviewDecision.Submit("s", state, Submission("next") with { ScenarioVersion = state.Version }, Example.Noon),
        "comment" => ReviewDecision.Comment("s", state, Say("next", "so"), Example.Noon),
        "review" => ReviewDecision.Review("s", state, Say("next", "so"), Example.Noon),
        "approve" => ReviewDecision.Approve("s", state, Approve("next"), Example.Noon),
        "return" => ReviewDecision.Return("s", state, Say("next", "so"), Example.Noon),
        "replace" => ScenarioDecision.Replace("s", state, Example.Header("next"), Example.Scenario("p") with { Name = "Two" }, Example.Noon),
        _ => ScenarioDecision.Delete("s", state, Example.Header("next"), Example.Noon),
    };

    private static ScenarioState Submit(ScenarioState state, string id = "hand in") =>
        ReviewDecision.Submit("s", state, Submission(id) with { ScenarioVersion = state.Version }, Example.Noon).Next!;

    private static SubmitScenario Submission(string id) => new(
        Example.Header(id), 1,
        new ProposalSummary { Hash = "h", SnapshotVersion = 1, Fingerprint = "f", FuturesFingerprint = "g", Replications = 100, Wards = 3, Recognized = 2, Capital = 5 },
        [.. ApprovalStep.Usual]);

    private static CommentScenario Say(string id, string text) => new(Example.Header(id), text);

    private static ApproveScenario Approve(string id) => new(Example.Header(id), null, $"{id}/NQ", new DateOnly(2026, 3, 1), null);
}
