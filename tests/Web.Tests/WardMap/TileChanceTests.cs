using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WardMap;

public sealed class TileChanceTests : BunitContext
{
    private static readonly PlanView View = Plans.View();
    private static readonly FuturesResult Futures = Answers.Futures(View.Outcome, 1_000);

    [Fact]
    public void Tile_WithFutures_BearsABarAndSaysTheChance()
    {
        var map = Draw(List(Language.English));
        map.FindAll("rect.chance").Select(bar => bar.GetAttribute("width")).Distinct().ShouldBe(["10", "5.04"]);
        map.Find($"[data-ward='{View.Outcome.Wards[1].Code}']").GetAttribute("aria-label")!.ShouldEndWith("; recognized at the end of 2030 in 50% of the futures");
        map.FindAll(".legend .key").ShouldContain(key => key.TextContent == "chance at the end of 2030: the longer the bar, the surer");
    }

    [Fact]
    public void Tile_ChanceChosen_GivesItAsANumber()
    {
        var list = List(Language.Vietnamese);
        list.Mark(2026);
        var map = Draw(list);
        map.FindAll(".mark").Select(mark => mark.TextContent).Distinct().ShouldBe(["100", "50"]);
        map.Find("[data-ward]").GetAttribute("aria-label")!.ShouldEndWith("; cuối năm 2026 đạt chuẩn trong 100% số tương lai");
        list.Mark(null);
        list.Tiles.ShouldContain(tile => tile.Mark == "26");
    }

    [Fact]
    public void Tile_WithoutFutures_BearsNeitherBarNorAnOldNumber()
    {
        var list = List(Language.Vietnamese);
        list.Mark(2030);
        list.Show(View, settled: true, futures: null);
        var map = Draw(list);
        map.FindAll("rect.chance").ShouldBeEmpty();
        map.FindAll(".mark").ShouldAllBe(mark => mark.TextContent == "");
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.004", "<1")]
    [InlineData("0.836", "84")]
    [InlineData("0.997", ">99")]
    [InlineData("1", "100")]
    public void Mark_OfAChance_IsWholeAndNeverRoundedToCertain(string chance, string mark) =>
        new TileChance(decimal.Parse(chance, System.Globalization.CultureInfo.InvariantCulture), 2030).Mark(NumberFormat.Of(Language.Vietnamese)).ShouldBe(mark);

    [Fact]
    public void Choice_Opened_OffersTheYearAndEveryYearsChance()
    {
        int? told = 0;
        var choice = Render<MapMarks>(parameters => parameters.Add(one => one.FirstYear, 2023).Add(one => one.LastYear, 2030).Add(one => one.ChanceYear, null)
            .Add(one => one.Enabled, true).Add(one => one.Texts, Texts.In(Language.English)).Add(one => one.OnChoose, year => told = year));
        choice.FindAll("option").Count.ShouldBe(9);
        choice.Find("#map-marks").Change("2026");
        told.ShouldBe(2026);
        choice.Find("#map-marks").Change("");
        told.ShouldBeNull();
    }

    [Fact]
    public void Note_OfAWard_NamesTheChanceOfEveryYear()
    {
        var note = Render<WardChanceNote>(parameters => parameters.Add(one => one.Ward, View.Outcome.Wards[1].Code).Add(one => one.Year, 2030)
            .Add(one => one.Chances, WardChanceTable.Of(Futures)).Add(one => one.Texts, Texts.In(Language.English)));
        note.Find("p").TextContent.ShouldBe("Recognized at the end of 2030 in 50% of 1,000 futures.");
        note.FindAll("li").Count.ShouldBe(8);
    }

    private static WardList List(Language language)
    {
        var list = new WardList(Texts.In(language));
        list.Show(View, settled: true, Futures);
        return list;
    }

    private IRenderedComponent<IslandMap> Draw(WardList list) => Render<IslandMap>(parameters => parameters
        .Add(map => map.Layout, list.Layout).Add(map => map.Views, list.Tiles).Add(map => map.FirstYear, 2023).Add(map => map.LastYear, 2030)
        .Add(map => map.Label, "map").Add(map => map.Texts, Texts.In(Language.English)));
}
