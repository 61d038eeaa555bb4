using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Roadmap;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Roadmap;

public sealed class RoadmapTests : BunitContext
{
    private static readonly PlanView View = Plans.View();

    [Fact]
    public void All_OfTheCity_CountsWhatTheOutcomeCounts()
    {
        var districts = All(View, Language.English);
        districts.Sum(district => district.Lanes.Length).ShouldBe(249);
        for (var year = 0; year < View.Outcome.Years.Length; year++)
            districts.Sum(district => district.Recognized[year]).ShouldBe(View.Outcome.Years[year].Recognized, $"{View.Outcome.Years[year].Year}");
    }

    [Fact]
    public void Card_WardsWithoutUpkeep_ShowsThemDeclined()
    {
        var view = Plans.View(also: scenario => scenario with { Reserve = false, Limits = [.. scenario.Limits.Select(year => year with { Upkeep = year.Upkeep / 2 })] });
        view.Last.Declined.ShouldBePositive();
        var districts = All(view, Language.English);
        districts.Sum(district => district.Lanes.Count(lane => lane.Years[^1] == WardFate.Declined)).ShouldBe(view.Last.Declined);
        districts.Sum(district => district.Recognized[^1]).ShouldBe(view.Last.Recognized);
        var card = Draw(view, Language.English);
        card.FindAll(".lane-declined").Count.ShouldBeGreaterThanOrEqualTo(view.Last.Declined);
        card.FindAll(".swatch-declined").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Quận 1", "Quận 1: {0} trong 10 phường đạt chuẩn đến hết 2030.")]
    [InlineData(Language.English, "District 1", "District 1: {0} of 10 wards recognized by the end of 2030.")]
    public void Card_District_SaysHowFarItGets(Language language, string name, string says)
    {
        var card = Draw(View, language);
        var first = card.FindAll("section").Single(section => section.QuerySelector("h3")!.TextContent.StartsWith($"{name} ", StringComparison.Ordinal));
        var recognized = City.Snapshot.Wards.Zip(View.Outcome.Wards).Count(pair => pair.First.District == "760" && pair.Second.Recognized is not null);
        first.QuerySelector("h3")!.TextContent.ShouldBe($"{name} {recognized}/10");
        first.QuerySelector("svg")!.GetAttribute("aria-label").ShouldBe(string.Format(says, recognized));
        card.FindAll("tbody tr").Count.ShouldBe(City.Snapshot.Programme.Districts.Length);
    }

    [Fact]
    public void Card_Lanes_ShowTheYearsOfTheOutcome()
    {
        var card = Draw(View, Language.English);
        card.FindAll(".lane").Count.ShouldBe(249);
        card.FindAll(".lane-recognized").Count.ShouldBe(View.Last.Recognized);
        var outcome = new WardOutcome { Code = "x", Start = 2025, Recognized = 2027, RefusedBy = [new(2029, Resource.Upkeep)] };
        var lane = WardLane.Of(Entries(Language.English)[0], outcome, View.Scenario, Texts.In(Language.English));
        lane.Recognized.ShouldBe(2027 - View.Scenario.FirstYear);
        lane.Stretches().ShouldBe([(WardFate.Never, 0, 2), (WardFate.UnderWay, 2, 2), (WardFate.Recognized, 4, 2), (WardFate.Declined, 6, 1), (WardFate.Recognized, 7, 1)]);
    }

    [Fact]
    public void Card_LaneClicked_ChoosesItsWard()
    {
        string? chosen = null;
        var card = Draw(View, Language.English, code => chosen = code);
        card.FindAll(".lane")[0].Click();
        chosen.ShouldBe(All(View, Language.English)[0].Lanes[0].Code);
    }

    private IRenderedComponent<RoadmapCard> Draw(PlanView view, Language language, Action<string>? choose = null) => Render<RoadmapCard>(parameters => parameters
        .Add(card => card.Districts, All(view, language)).Add(card => card.FirstYear, view.Scenario.FirstYear)
        .Add(card => card.Texts, Texts.In(language)).Add(card => card.OnChoose, choose ?? (_ => { })));

    private static System.Collections.Immutable.ImmutableArray<DistrictRoadmap> All(PlanView view, Language language) =>
        DistrictRoadmap.All(Entries(language), WardOutcomes.Of(view.Outcome), view.Scenario, Texts.In(language));

    private static System.Collections.Immutable.ImmutableArray<WardEntry> Entries(Language language) =>
        WardEntry.All(City.Snapshot, City.Catalogue, Texts.In(language));
}
