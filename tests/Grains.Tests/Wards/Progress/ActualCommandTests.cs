using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards.Progress;

using static ProgressStory;

public sealed class ActualCommandTests
{
    [Fact]
    public void Record_WorksPaid_WritesTheActualUnderTheVersionAndWhatIsStillMissing()
    {
        var written = new ProgressStory().Do(Record(ActualItem.WorksPaid, 300, source: "city")).Event!;

        written.Before.ShouldBe("""{"needs":{"officers":3,"works":"repair","worksYears":1,"floorArea":100,"worksCost":900,"equipmentCost":50,"guidance":2,"upkeep":10}}""");
        written.After.ShouldContain("\"worksCost\":600");
        written.After.ShouldContain("""
            "actuals":[{"number":2,"item":"worksPaid","on":"2026-02-01","amount":300,"source":"city","note":"","recordedAt":"2026-03-01T12:00:00+00:00","recordedBy":"officer","cancelledAt":null,"cancelReason":null}]
            """.Trim());
    }

    [Theory]
    [InlineData(ActualItem.WorksPaid, 0, "2026-02-01", null, "amount")]
    [InlineData(ActualItem.WorksPaid, 1_000_000_001, "2026-02-01", null, "amount")]
    [InlineData(ActualItem.OfficersArrived, -1, "2026-02-01", null, "amount")]
    [InlineData(ActualItem.WorksProgress, 101, "2026-02-01", null, "amount")]
    [InlineData(ActualItem.WorksPaid, 1, "2026-03-02", null, "on")]
    [InlineData(ActualItem.WorksPaid, 1, "1999-12-31", null, "on")]
    [InlineData(ActualItem.WorksPaid, 1, "2026-02-01", "not a code", "source")]
    [InlineData(ActualItem.WorksPaid, 1, "2026-02-01", "123456789012345678901", "source")]
    [InlineData(ActualItem.OfficersArrived, 1, "2026-02-01", "city", "source")]
    [InlineData((ActualItem)9, 1, "2026-02-01", null, "item")]
    public void Record_NotAllowed_NamesTheFieldAndChangesNothing(ActualItem item, long amount, string on, string? source, string path)
    {
        var story = new ProgressStory();

        var verdict = story.Do(Record(item, amount, on, source));

        verdict.Status.ShouldBe(CommandStatus.Invalid);
        verdict.Faults.ShouldHaveSingleItem().Path.ShouldBe(path);
        story.State.Version.ShouldBe(1);
    }

    [Fact]
    public void Record_Today_IsAllowedWhileTheDayHasBegunInVietNam() => new ProgressStory().Then(Record(ActualItem.UpkeepPaid, 10, "2026-03-01"));

    [Theory]
    [InlineData(39, "2026-02-10", false)]
    [InlineData(40, "2026-02-10", true)]
    [InlineData(40, "2026-02-01", true)]
    [InlineData(39, "2026-02-01", false)]
    [InlineData(40, "2026-01-01", true)]
    [InlineData(41, "2026-01-01", false)]
    [InlineData(0, "2026-01-01", true)]
    public void Record_WorksProgress_NeverFallsFromDayToDay(long percent, string on, bool allowed)
    {
        var verdict = new ProgressStory().Then(Record(ActualItem.WorksProgress, 40)).Do(Record(ActualItem.WorksProgress, percent, on));

        verdict.Status.ShouldBe(allowed ? CommandStatus.Done : CommandStatus.Invalid);
        if (!allowed) verdict.Faults.ShouldHaveSingleItem().Path.ShouldBe("amount");
    }

    [Fact]
    public void Record_LessProgress_IsAllowedOnceTheWrongReportIsCancelled() =>
        new ProgressStory().Then(Record(ActualItem.WorksProgress, 100)).Then(Cancel(2)).Then(Record(ActualItem.WorksProgress, 30)).Needs.ShouldBe(Example.Needs);

    [Fact]
    public void Record_ProgressOfNoWorks_IsRefusedAndAfterNewNeedsBeginsAnew()
    {
        var story = new ProgressStory(Example.Ward("W1") with { Needs = Needs.Nothing });
        story.Do(Record(ActualItem.WorksProgress, 10)).Faults.ShouldHaveSingleItem().Path.ShouldBe("item");

        story.Set(Example.Needs).Then(Record(ActualItem.WorksProgress, 100)).Needs.Works.ShouldBe(Works.None);
        story.Set(Example.Needs).Then(Record(ActualItem.WorksProgress, 10)).Needs.ShouldBe(Example.Needs);
    }

    [Fact]
    public void Cancel_GivesBackExactlyWhatItTook()
    {
        var story = new ProgressStory().Then(Record(ActualItem.WorksPaid, 800)).Then(Record(ActualItem.WorksPaid, 500));
        story.Needs.WorksCost.ShouldBe(0);

        story.Then(Cancel(2)).Needs.WorksCost.ShouldBe(400);
        story.Then(Cancel(3)).Needs.ShouldBe(Example.Needs);
        story.State.Actuals.ShouldAllBe(actual => actual.CancelReason == "typed wrong" && actual.CancelledAt == Example.Noon);
    }

    [Fact]
    public void Cancel_AfterTheNeedsWereSetByHand_GivesBackNothingOfWhatWasSet() =>
        new ProgressStory().Then(Record(ActualItem.WorksPaid, 300)).Set(Example.Needs with { WorksCost = 550 }).Then(Cancel(2)).Needs.WorksCost.ShouldBe(550);

    [Theory]
    [InlineData(3, "x", "number")]
    [InlineData(2, "", "reason")]
    public void Cancel_NotAllowed_NamesTheField(long number, string reason, string path) =>
        new ProgressStory().Then(Record(ActualItem.WorksPaid, 300)).Do(Cancel(number, reason)).Faults.ShouldHaveSingleItem().Path.ShouldBe(path);

    [Fact]
    public void Cancel_Twice_IsRefused() =>
        new ProgressStory().Then(Record(ActualItem.WorksPaid, 300)).Then(Cancel(2)).Do(Cancel(2)).Faults.ShouldHaveSingleItem().Path.ShouldBe("number");

    [Theory]
    [InlineData(Stage.NotStarted, 2026, null)]
    [InlineData(Stage.NotStarted, 2027, "year")]
    [InlineData(Stage.NotStarted, 1999, "year")]
    [InlineData(Stage.Declined, 2025, null)]
    [InlineData(Stage.Declined, 2020, "year")]
    [InlineData(Stage.UnderWay, 2026, "stage")]
    [InlineData(Stage.Recognized, 2026, "stage")]
    public void Begin_OnlyFromNotStartedOrDeclined_AndNotInTheFuture(Stage stage, int year, string? path)
    {
        var held = stage is Stage.Recognized or Stage.Declined;
        var story = new ProgressStory(Example.Ward("W1") with { Stage = stage, Started = stage == Stage.NotStarted ? null : 2019, Recognized = held ? 2021 : null });

        var verdict = story.Do(new BeginWard { Header = Example.Header("r"), Year = year });

        verdict.Faults.Select(fault => fault.Path).ShouldBe(path is null ? [] : [path]);
        if (path is null) (story.State.Ward!.Stage, story.State.Ward.Started, story.State.Ward.Recognized).ShouldBe((Stage.UnderWay, year, null));
    }
}
