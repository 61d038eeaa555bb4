using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards.Progress;

public sealed class SupportAndActionTests
{
    [Theory]
    [InlineData(SupportStatus.Promised, SupportStatus.Given, true)]
    [InlineData(SupportStatus.Promised, SupportStatus.Refused, true)]
    [InlineData(SupportStatus.Promised, SupportStatus.Promised, false)]
    [InlineData(SupportStatus.Given, SupportStatus.Refused, false)]
    [InlineData(SupportStatus.Refused, SupportStatus.Given, false)]
    public void Answer_OnlyForwards(SupportStatus first, SupportStatus second, bool allowed)
    {
        var story = new ProgressStory().Then(Ask()).Then(Answer(first));

        story.Do(Answer(second)).Status.ShouldBe(allowed ? CommandStatus.Done : CommandStatus.Invalid);

        story.State.Supports.ShouldHaveSingleItem().Status.ShouldBe(allowed ? second : first);
    }

    [Theory]
    [InlineData(SupportStatus.Asked, "2026-02-03", "status")]
    [InlineData(SupportStatus.Dropped, "2026-02-03", "status")]
    [InlineData(SupportStatus.Given, "2026-02-01", "on")]
    [InlineData(SupportStatus.Given, "2026-03-02", "on")]
    public void Answer_NotAllowed_NamesTheField(SupportStatus status, string on, string path) =>
        new ProgressStory().Then(Ask()).Do(Answer(status) with { On = DateOnly.Parse(on) }).Faults.ShouldHaveSingleItem().Path.ShouldBe(path);

    [Fact]
    public void Ask_NotAllowed_NamesEveryField() =>
        new ProgressStory().Do(Ask() with { Department = "", Text = "", On = new DateOnly(2026, 3, 2), Criterion = "C09" }).Faults.Select(fault => fault.Path)
            .ShouldBe(["department", "text", "on", "criterion"]);

    [Fact]
    public void Change_OfAnAction_ReplacesItAndOverdueFollowsTheDay()
    {
        var story = new ProgressStory().Then(Plan()).Then(Change(ActionStatus.InProgress));

        var action = story.State.Actions.ShouldHaveSingleItem();
        action.ShouldBe(new WardAction(1, null, "C01", "Build on", "Station", new DateOnly(2026, 4, 1), ActionStatus.InProgress));
        action.IsOverdue(new DateOnly(2026, 4, 1)).ShouldBeFalse();
        action.IsOverdue(new DateOnly(2026, 4, 2)).ShouldBeTrue();
        story.Then(Change(ActionStatus.Done)).State.Actions[0].IsOverdue(new DateOnly(2026, 4, 2)).ShouldBeFalse();
    }

    [Fact]
    public void PlanAndChange_NotAllowed_NameEveryField()
    {
        var story = new ProgressStory();
        story.Do(Plan() with { Criterion = "C09", What = "", Unit = "", Due = new DateOnly(1999, 1, 1) }).Faults.Select(fault => fault.Path).ShouldBe(["criterion", "what", "unit", "due"]);
        story.Do(Change((ActionStatus)9) with { Number = 2, What = "" }).Faults.Select(fault => fault.Path).ShouldBe(["number", "what", "status"]);
    }

    private static AskSupport Ask() => new() { Header = Example.Header("r"), Department = "Dept", Text = "Money", On = new DateOnly(2026, 2, 2), Criterion = "C01" };

    private static AnswerSupport Answer(SupportStatus status) => new() { Header = Example.Header("r"), Number = 1, Status = status, On = new DateOnly(2026, 2, 3), Note = "said" };

    private static PlanAction Plan() => new() { Header = Example.Header("r"), Criterion = "C01", What = "Build", Unit = "Station", Due = new DateOnly(2026, 4, 1) };

    private static ChangeAction Change(ActionStatus status) => new() { Header = Example.Header("r"), Number = 1, What = "Build on", Unit = "Station", Due = new DateOnly(2026, 4, 1), Status = status };
}
