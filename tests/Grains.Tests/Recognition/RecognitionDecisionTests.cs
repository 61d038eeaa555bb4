using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Recognition;

public sealed class RecognitionDecisionTests
{
    private static readonly DateOnly Today = RecognitionStory.Today;

    private static readonly Dictionary<RecognitionState, string[]> Allowed = new()
    {
        [RecognitionState.NotBegun] = ["selfAssess"],
        [RecognitionState.SelfAssessed] = ["inspect"],
        [RecognitionState.Remedying] = ["close"],
        [RecognitionState.Remedied] = ["inspect"],
        [RecognitionState.Ready] = ["inspect", "recognize"],
        [RecognitionState.Recognized] = ["review", "revoke"],
        [RecognitionState.Declined] = ["selfAssess"],
    };

    public static TheoryData<RecognitionState> States => [.. Enum.GetValues<RecognitionState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Step_InEveryState_IsTakenInItsOrderAndElseRefusedByName(RecognitionState state)
    {
        foreach (var (name, command) in RecognitionStory.At(state).Steps())
        {
            var story = RecognitionStory.At(state);
            if (Allowed[state].Contains(name)) story.Do(command);
            else story.Refused(command).ShouldBe(["recognition"], $"{name} while {state}");
        }
    }

    [Fact]
    public void SelfAssess_OfEveryCriterion_IsKeptBesideTheLevels()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);

        story.State.Ward.ShouldBe(Example.Ward("W1"));
        story.State.Assessments.ShouldBeEmpty();
        story.State.Recognition.Last()!.SelfAssessment!.ShouldSatisfyAllConditions(
            own => own.Findings.Select(finding => finding.Level.Hundredths).ShouldBe([8_500, 7_500]), own => own.Actor.ShouldBe(RecognitionStory.Own), own => own.CatalogueVersion.ShouldBe("v1"));
    }

    [Fact]
    public void SelfAssess_CriterionMissingTwiceUnknownOrOutOfRange_NamesEach()
    {
        var story = new RecognitionStory();
        var own = story.SelfAssess();
        var finding = own.Asked.Findings[0];

        story.Refused(own with { Asked = own.Asked with { Findings = [finding] } }).ShouldBe(["findings.C02"]);
        story.Refused(own with { Asked = own.Asked with { Findings = [.. own.Asked.Findings, finding] } }).ShouldBe(["findings[2].criterion"]);
        story.Refused(own with { Asked = own.Asked with { Findings = [.. own.Asked.Findings, finding with { Criterion = "C99" }] } }).ShouldBe(["findings[2].criterion"]);
        story.Refused(own with { Asked = own.Asked with { Findings = [finding with { Level = new Level(10_001), Text = "\a", Evidence = ["A", RecognitionStory.File, RecognitionStory.File] }, own.Asked.Findings[1]] } })
            .ShouldBe(["findings[0].level", "findings[0].text", "findings[0].evidence[0]", "findings[0].evidence[2]"]);
        story.Refused(own with { Asked = own.Asked with { Text = new string('x', 2_001) } }).ShouldBe(["text"]);
    }

    [Fact]
    public void Finding_With20Files_IsAllowedAndWith21IsNot()
    {
        var story = new RecognitionStory();
        story.Decide(With(20)).Status.ShouldBe(CommandStatus.Done);
        story.Refused(With(21)).ShouldBe(["findings[0].evidence"]);

        SelfAssessCommand With(int files)
        {
            var own = story.SelfAssess();
            var named = own.Asked.Findings[0] with { Evidence = [.. Enumerable.Range(0, files).Select(i => i.ToString("x64"))] };
            return own with { Asked = own.Asked with { Findings = [named, own.Asked.Findings[1]] } };
        }
    }

    [Fact]
    public void Day_OfAStep_LiesBetweenTheStepBeforeAndToday()
    {
        RecognitionStory.At(RecognitionState.NotBegun).ShouldSatisfyAllConditions(
            story => story.Refused(story.SelfAssess(Today.AddDays(1))).ShouldBe(["on"]), story => story.Decide(story.SelfAssess(Today)).Status.ShouldBe(CommandStatus.Done));
        RecognitionStory.At(RecognitionState.SelfAssessed).ShouldSatisfyAllConditions(
            story => story.Refused(story.Inspect(8_000, 7_000, on: Today.AddDays(-21))).ShouldBe(["on"]), story => story.Decide(story.Inspect(8_000, 7_000, on: Today.AddDays(-20))).Status.ShouldBe(CommandStatus.Done));
        RecognitionStory.At(RecognitionState.Remedying).ShouldSatisfyAllConditions(
            story => story.Refused(story.Close(1, Today.AddDays(-11))).ShouldBe(["on"]), story => story.Decide(story.Close(1, Today.AddDays(-10))).Status.ShouldBe(CommandStatus.Done));
        RecognitionStory.At(RecognitionState.Ready).ShouldSatisfyAllConditions(
            story => story.Refused(story.Recognize(Today.AddDays(1))).ShouldBe(["on"]), story => story.Refused(story.Recognize(Today.AddDays(-11))).ShouldBe(["on"]));
        RecognitionStory.At(RecognitionState.Recognized).ShouldSatisfyAllConditions(
            story => story.Refused(story.Review(on: Today.AddDays(-3))).ShouldBe(["on"]), story => story.Refused(story.Revoke(Today.AddDays(1))).ShouldBe(["on"]));
    }

    [Fact]
    public void Day_IsThatOfVietNam()
    {
        // At 17:00 UTC the next day begins there.
        new DateTimeOffset(2026, 3, 1, 16, 59, 59, TimeSpan.Zero).CivilDay().ShouldBe(Today);
        new DateTimeOffset(2026, 3, 1, 17, 0, 0, TimeSpan.Zero).CivilDay().ShouldBe(Today.AddDays(1));
    }

    [Fact]
    public void Inspect_BelowTheThreshold_NeedsARemedyForEachAndForNoOther()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);

        story.Refused(story.Inspect(7_999, 6_999)).ShouldBe(["remedies.C01", "remedies.C02"]);
        story.Refused(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01"), RecognitionStory.Order("C02")])).ShouldBe(["remedies[1].criterion"]);
        story.Refused(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01"), RecognitionStory.Order("C01")])).ShouldBe(["remedies[1].criterion"]);
        story.Refused(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01", "", Today.AddDays(-11))])).ShouldBe(["remedies[0].text", "remedies[0].due"]);
        story.Do(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01", due: Today.AddDays(-10))])).Where.ShouldBe(RecognitionState.Remedying);
    }

    [Fact]
    public void Inspect_TheFirst_LooksAtEveryCriterionAndLaterAtOneAtLeast()
    {
        var first = RecognitionStory.At(RecognitionState.SelfAssessed);
        first.Refused(Only(first, "C01")).ShouldBe(["findings.C02"]);
        var again = RecognitionStory.At(RecognitionState.Remedied);
        again.Refused(Only(again)).ShouldBe(["findings"]);
        again.Do(Only(again, "C02")).Where.ShouldBe(RecognitionState.Remedied, "the other criterion is not met yet");
        again.Do(Only(again, "C01")).Where.ShouldBe(RecognitionState.Ready);

        static InspectCommand Only(RecognitionStory story, params string[] criteria)
        {
            var visit = story.Inspect(8_000, 7_000, on: Today.AddDays(-4));
            return visit with { Asked = visit.Asked with { Findings = [.. visit.Asked.Findings.Where(finding => criteria.Contains(finding.Criterion))] } };
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void Inspect_BodyOutOfRange_IsRefused(int length)
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);
        var visit = story.Inspect(8_000, 7_000);

        story.Refused(visit with { Asked = visit.Asked with { Body = new string('x', length) } }).ShouldBe(["body"]);
    }

    [Fact]
    public void CloseRemedy_UnknownOrClosed_IsRefused()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);
        story.Do(story.Inspect(7_999, 6_999, [RecognitionStory.Order("C01"), RecognitionStory.Order("C02")])).Do(story.Close(2));

        story.Refused(story.Close(2)).ShouldBe(["number"]);
        story.Refused(story.Close(3)).ShouldBe(["number"]);
        story.Do(story.Close(1)).Where.ShouldBe(RecognitionState.Remedied);
    }

    [Fact]
    public void Recognize_WhileAPresentLevelIsBelow_NamesTheCriterion()
    {
        var story = RecognitionStory.At(RecognitionState.Ready);
        story.Do(new AssessCommand(Example.Assess("lower", 7_999)));

        story.Refused(story.Recognize()).ShouldBe(["criteria.C01"]);
    }

    [Fact]
    public void Recognize_UnderACatalogueThatAsksMore_NamesWhatIsMissing()
    {
        var story = RecognitionStory.At(RecognitionState.Ready);
        story.Standard = new Standard("v2", Levels.Of([new("C01", new Level(8_001)), new("C02", new Level(7_000)), new("C03", new Level(1))]));

        story.Refused(story.Recognize()).ShouldBe(["criteria.C01", "criteria.C03"]);
    }

    [Fact]
    public void Recognize_TwelveMonthsAfterTheInspection_IsTheLastDay()
    {
        var story = new RecognitionStory();
        story.Do(story.SelfAssess(new DateOnly(2025, 2, 1))).Do(story.Inspect(8_000, 7_000, on: new DateOnly(2025, 2, 28)));

        story.Decide(story.Recognize(new DateOnly(2026, 2, 28))).Status.ShouldBe(CommandStatus.Done);
        story.Refused(story.Recognize(new DateOnly(2026, 3, 1))).ShouldBe(["criteria.C01", "criteria.C02"]);
        story.Decide(story.Recognize(new DateOnly(2026, 3, 1), months: 13)).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public void Recognize_BeforeTheYearInWhichTheWardStarted_IsRefused()
    {
        var story = new RecognitionStory(ward => ward with { Stage = Stage.UnderWay, Started = 2027 });
        story.Do(story.SelfAssess()).Do(story.Inspect(8_000, 7_000));

        story.Refused(story.Recognize()).ShouldBe(["on"]);
    }

    [Fact]
    public void Recognize_WithoutDocumentOrFile_NamesThem()
    {
        var story = RecognitionStory.At(RecognitionState.Ready);
        var decision = story.Recognize();

        story.Refused(decision with { Asked = decision.Asked with { Body = "", Number = new string('1', 101), Evidence = "no hash" } }).ShouldBe(["body", "number", "evidence"]);
    }

    [Fact]
    public void Roles_OfOneRound_AreSeparated()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);
        story.Refused(story.Inspect(8_000, 7_000, actor: RecognitionStory.Own)).ShouldBe(["actor"]);
        var ready = RecognitionStory.At(RecognitionState.Ready);
        ready.Refused(ready.Recognize(actor: RecognitionStory.Inspector)).ShouldBe(["actor"]);
        ready.Do(ready.Recognize(actor: RecognitionStory.Own)).State.Recognition.Last()!.ShouldSatisfyAllConditions(
            round => round.Inspections[0].Separated.ShouldBeTrue(), round => round.Decision!.Separated.ShouldBeTrue());
    }

    [Fact]
    public void Roles_OfTheOneLocalUser_AreAllowedAndRecordedAsNotSeparated()
    {
        var story = new RecognitionStory();
        const string local = CommandHeader.LocalUser;
        story.Do(story.SelfAssess(actor: local)).Do(story.Inspect(8_000, 7_000, actor: local)).Do(story.Recognize(actor: local));

        story.State.Recognition.Last()!.ShouldSatisfyAllConditions(round => round.Inspections[0].Separated.ShouldBeFalse(), round => round.Decision!.Separated.ShouldBeFalse());
    }

    [Fact]
    public void Review_ThatKeepsTheTitle_FindsNothingBelow()
    {
        var story = RecognitionStory.At(RecognitionState.Recognized);
        var below = new CriterionFinding { Criterion = "C01", Level = new Level(7_999) };

        story.Refused(story.Review(findings: below)).ShouldBe(["findings[0].level"]);
        story.Do(story.Review(ReviewResult.Declined, findings: below)).Where.ShouldBe(RecognitionState.Declined);
    }

    [Fact]
    public void Repeat_UnderAnotherCatalogueOrOnAnotherDay_IsStillTheSameCommand()
    {
        var story = new RecognitionStory();
        var command = story.SelfAssess();
        story.Do(command);
        var again = command with { Asked = command.Asked with { Standard = new Standard("v2", Levels.None) }, Today = Today.AddDays(9) };

        WardDecision.Decide(story.State, again, story.Events[0], Example.Noon).ShouldBe(WardVerdict.Repeat(story.Events[0]));
    }
}
