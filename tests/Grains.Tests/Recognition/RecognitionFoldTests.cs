using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Recognition;

public sealed class RecognitionFoldTests
{
    private static readonly DateOnly Today = RecognitionStory.Today;

    [Fact]
    public void Fold_Inspection_SetsTheLevelsAsAssessmentsDo()
    {
        var story = RecognitionStory.At(RecognitionState.Ready);

        story.State.Ward!.Levels.ShouldBe(Levels.Of([new("C01", new Level(8_000)), new("C02", new Level(7_000))]));
        story.State.Assessments.ShouldBe(
        [
            new Assessment("C01", new Level(8_000), Today.AddDays(-10), RecognitionStory.File, "v1", RecognitionStory.Inspector),
            new Assessment("C02", new Level(7_000), Today.AddDays(-10), "", "v1", RecognitionStory.Inspector),
        ]);
        story.State.Ward.Stage.ShouldBe(Stage.NotStarted);
    }

    [Fact]
    public void Fold_Decision_GivesTheTitleItsYearAndTheStartIfThereIsNone()
    {
        RecognitionStory.At(RecognitionState.Recognized).State.Ward!.ShouldSatisfyAllConditions(
            ward => ward.Stage.ShouldBe(Stage.Recognized), ward => ward.Recognized.ShouldBe(2026), ward => ward.Started.ShouldBe(2026), ward => ward.Needs.ShouldBe(Example.Needs));
        var started = new RecognitionStory(ward => ward with { Stage = Stage.UnderWay, Started = 2024 });
        started.Do(started.SelfAssess()).Do(started.Inspect(8_000, 7_000)).Do(started.Recognize()).State.Ward!.Started.ShouldBe(2024);
    }

    [Fact]
    public void Fold_Revocation_KeepsTheYearOfRecognition()
    {
        var story = RecognitionStory.At(RecognitionState.Recognized);

        story.Do(story.Revoke()).State.Ward!.ShouldSatisfyAllConditions(ward => ward.Stage.ShouldBe(Stage.Declined), ward => ward.Recognized.ShouldBe(2026));
        story.Where.ShouldBe(RecognitionState.Declined);
    }

    [Fact]
    public void Fold_AfterADecline_ASelfAssessmentBeginsAnotherRoundAndNumbersGoOn()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);
        story.Do(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01")])).Do(story.Close(1)).Do(story.Inspect(8_000, 7_000, on: Today.AddDays(-4)))
            .Do(story.Recognize()).Do(story.Review(ReviewResult.Declined)).Do(story.SelfAssess(Today)).Do(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01")], Today));

        story.State.Recognition.Rounds.Select(round => round.Number).ShouldBe([1, 2]);
        story.State.Recognition.Last()!.Remedies().ShouldHaveSingleItem().Number.ShouldBe(2);
    }

    [Fact]
    public void Fold_ReviewsOfATitleThatTheRegisterBrought_MakeARoundOfTheirOwn()
    {
        var story = new RecognitionStory(ward => ward with { Stage = Stage.Recognized, Started = 2022, Recognized = 2023 });

        story.Do(story.Review(on: Today.AddDays(-1))).Do(story.Review(on: Today));

        story.State.Recognition.Rounds.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            round => round.SelfAssessment.ShouldBeNull(), round => round.Decision.ShouldBeNull(), round => round.Reviews.Length.ShouldBe(2));
        story.Where.ShouldBe(RecognitionState.Recognized);
    }

    [Fact]
    public void Fold_AnImportThatTakesTheTitleAway_EndsTheRound()
    {
        var story = RecognitionStory.At(RecognitionState.Recognized);
        var imported = WardFold.Fold(story.State, Example.Imported(Example.Ward("W1"), story.State.Version + 1, "again"));

        imported.Recognition.StateOf(imported.Ward!).ShouldBe(RecognitionState.NotBegun);
        imported.View()!.Recognition.ConfirmedOn.ShouldBeNull();
    }

    [Fact]
    public void Before_OfEveryStep_IsWhatItReplaces()
    {
        var story = RecognitionStory.At(RecognitionState.SelfAssessed);
        story.Do(story.Inspect(7_999, 7_000, [RecognitionStory.Order("C01")])).Do(story.Close(1)).Do(story.Inspect(8_000, 7_000, on: Today.AddDays(-4))).Do(story.Recognize())
            .Do(story.Review()).Do(story.Revoke());

        story.Events[0].Before.ShouldBeNull();
        story.Events[1].Before.ShouldBe("""{"stage":"NotStarted","started":null,"recognized":null,"levels":{"C01":50,"C02":40}}""");
        story.Events[2].Before!.ShouldContain("\"closed\":null");
        story.Events[4].Before.ShouldBe("""{"stage":"NotStarted","started":null,"recognized":null,"levels":{}}""");
        story.Events[6].Before.ShouldBe("""{"stage":"Recognized","started":2026,"recognized":2026,"levels":{}}""");
        var state = WardFold.Fold(new WardState(), Example.Imported(Example.Ward("W1")));
        foreach (var happened in story.Events)
        {
            WardBefore.Of(state, happened).ShouldBe(happened.Before, $"{happened.Kind}");
            state = WardFold.Fold(state, happened);
        }
        state.ShouldSayTheSameAs(story.State);
    }

    [Theory]
    [InlineData(2026, 2, 27, false)]
    [InlineData(2027, 2, 27, false)]
    [InlineData(2027, 2, 28, true)]
    public void Standing_OfARecognizedWard_IsDueOverAYearAfterTheDecision(int year, int month, int day, bool due) =>
        RecognitionStory.At(RecognitionState.Recognized).State.View()!.Recognition.ShouldSatisfyAllConditions(
            standing => standing.ConfirmedOn.ShouldBe(new DateOnly(2026, 2, 27)), standing => standing.IsReviewDue(new DateOnly(year, month, day)).ShouldBe(due),
            standing => standing.Decision.ShouldBe("12/QĐ"));

    [Fact]
    public void Standing_OfATitleThatTheRegisterBrought_CountsFromTheEndOfItsYear() =>
        new RecognitionStory(ward => ward with { Stage = Stage.Recognized, Started = 2022, Recognized = 2023 }).State.View()!.Recognition.ShouldSatisfyAllConditions(
            standing => standing.IsReviewDue(new DateOnly(2024, 12, 31)).ShouldBeFalse(), standing => standing.IsReviewDue(new DateOnly(2025, 1, 1)).ShouldBeTrue());

    [Fact]
    public void Standing_WithOpenRemedies_CountsThoseOverdue()
    {
        var standing = RecognitionStory.At(RecognitionState.Remedying).State.View()!.Recognition;

        standing.RemediesDue.ShouldBe([Today.AddDays(30)]);
        (standing.Overdue(Today.AddDays(30)), standing.Overdue(Today.AddDays(31))).ShouldBe((0, 1));
    }
}
