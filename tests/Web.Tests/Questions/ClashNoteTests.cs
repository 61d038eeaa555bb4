using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public sealed class ClashNoteTests : PageContext
{
    [Fact]
    public void Note_Asked_NamesTheClashAndTheCheapestWayOut()
    {
        var note = Note(Answers.Clash);
        note.FindAll("p")[0].TextContent.ShouldBe("The clash explained.");
        note.FindAll("li").Select(item => item.TextContent)
            .ShouldBe(["capital of 2023", "the milestone of 2025", "the milestone of 2025: 75 → 68"]);
        note.FindAll("p")[^1].TextContent.ShouldBe("Then there is a plan with 180 wards.");
    }

    [Fact]
    public void Note_WayOutWithoutAPlan_DoesNotCallItImpossible() =>
        Note(Answers.Clash with { Relaxation = Answers.Clash.Relaxation! with { PlanFound = false, Count = null } })
            .FindAll("p")[^1].TextContent.ShouldBe("Even then no plan was found; there may be one.");

    [Fact]
    public void Note_NotProved_SaysOnlyTheSentence() =>
        Note(Answers.Clash with { Status = PlanStatus.NotFound, Conditions = [], Relaxation = null }).FindAll("li").ShouldBeEmpty();

    private IRenderedComponent<ClashNote> Note(ClashAnswer answer)
    {
        _grains.Reply = (_, _) => Answers.Reply(answer);
        var note = Render<ClashNote>(parameters => parameters
            .Add(item => item.Scenario, Plans.Optimal.Scenario).Add(item => item.Inputs, Plans.Optimal.Inputs).Add(item => item.SnapshotVersion, 1)
            .Add(item => item.Enabled, true).Add(item => item.Texts, Texts.In(Language.English)));
        note.Find(".ask-button").Click();
        note.WaitForAssertion(() => note.FindAll("p").ShouldNotBeEmpty());
        return note;
    }
}
