using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.WhatIf;

public sealed class PinListTests : BunitContext
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private static readonly PlanInputs Own = PlanInputs.Of("baseline", Sample);
    private readonly List<PlanInputs> _told = [];
    private readonly List<string> _chosen = [];

    [Fact]
    public void List_SamplesOwnPins_AreFoldedAndEachCanBeRemoved()
    {
        var list = List(Own, Language.English);
        list.Find("details summary").TextContent.ShouldBe("The sample pins 19 wards");
        list.FindAll("#pins > .pin-list").ShouldBeEmpty();
        list.FindAll("details li").Count.ShouldBe(19);
        list.Find("details li .button").Click();
        _told.Single().Pins.Length.ShouldBe(18);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "bắt đầu 2026", "bỏ ghim", "Trả lại như phương án gốc: ")]
    [InlineData(Language.English, "starts in 2026", "unpinned", "As in the sample again: ")]
    public void List_PinsThatDiffer_StandFirstAndAreTakenBack(Language language, string pinned, string unpinned, string takeBack)
    {
        var list = List(Own.WithPin(new Pin { Ward = "26740", Start = 2026 }).WithoutPin("26968"), language);
        var lines = list.FindAll("#pins > .pin-list .link").Select(line => line.TextContent).ToList();
        lines[0].ShouldEndWith($": {pinned}");
        lines[1].ShouldEndWith($": {unpinned}");
        list.FindAll("#pins > .pin-list .button").Select(button => button.GetAttribute("aria-label")).ShouldBe(lines.Select(line => takeBack + line));
        list.FindAll("#pins > .pin-list .button")[1].Click();
        _told.Single().ShouldBe(Own.WithPin(new Pin { Ward = "26740", Start = 2026 }));
        list.FindAll("#pins > .pin-list .link")[0].Click();
        _chosen.ShouldBe(["26740"]);
    }

    [Fact]
    public void List_SliderMoved_IsNotDrawnAgainAndRemovesFromTheNewInputs()
    {
        var list = List(Own, Language.English);
        var drawn = list.RenderCount;
        list.Render(parameters => parameters.Add(component => component.Inputs, Own.WithCapital(1, 80_500)));
        list.RenderCount.ShouldBe(drawn);
        list.Find("details li .button").Click();
        _told.Single().Capital[1].ShouldBe(80_500);
        _told.Single().Pins.Length.ShouldBe(18);
    }

    [Fact]
    public void List_NothingPinned_IsNotThere() =>
        List(Own with { Pins = [] }, Language.English, Sample with { Pins = [] }).Markup.Trim().ShouldBeEmpty();

    private IRenderedComponent<PinList> List(PlanInputs inputs, Language language, Scenario? sample = null) =>
        Render<PinList>(parameters => parameters
            .Add(list => list.Inputs, inputs).Add(list => list.Sample, sample ?? Sample).Add(list => list.Snapshot, City.Snapshot)
            .Add(list => list.Texts, Texts.In(language)).Add(list => list.OnChange, _told.Add).Add(list => list.OnChoose, _chosen.Add));
}
