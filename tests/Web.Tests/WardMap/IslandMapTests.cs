using System.Text.RegularExpressions;
using Bunit;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WardMap;

public sealed partial class IslandMapTests : BunitContext
{
    private static readonly PlanView View = Plans.View();

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Map_ShippedRegister_HasATileAWardWithItsYear(Language language)
    {
        var map = Draw(language, out _);
        var tiles = map.FindAll("[data-ward]");
        tiles.Select(tile => tile.GetAttribute("data-ward")).ShouldBe(City.Snapshot.Wards.Select(ward => ward.Code));
        tiles.Count.ShouldBe(249);
        foreach (var (tile, outcome) in tiles.Zip(View.Outcome.Wards))
            tile.ParentElement!.QuerySelector(".mark")!.TextContent.ShouldBe(outcome.Recognized is { } year ? $"{year % 100:00}" : "");
    }

    [Fact]
    public void Map_Pilots_BearADot()
    {
        var dots = Draw(Language.Vietnamese, out _).FindAll("[data-ward]").Where(tile => tile.ParentElement!.QuerySelector(".pilot") is not null);
        dots.Select(tile => tile.GetAttribute("data-ward")).ShouldBe(City.Snapshot.Wards.Where(ward => ward.Pilot is not null).Select(ward => ward.Code));
    }

    [Fact]
    public void Map_Keyboard_HasOneTabStop()
    {
        Draw(Language.Vietnamese, out _).FindAll("[tabindex='0']").Count.ShouldBe(1);
        Draw(Language.Vietnamese, out _, "26968").Find("[tabindex='0']").GetAttribute("data-ward").ShouldBe("26968");
    }

    [Fact]
    public void Map_EveryTile_SaysItsNameAndFate()
    {
        var chosen = Draw(Language.English, out _, "26968").Find("[data-ward='26968']");
        chosen.GetAttribute("aria-label").ShouldBe("Ward 4, Tan Binh District: recognized in 2023");
        chosen.GetAttribute("aria-selected").ShouldBe("true");
    }

    [Fact]
    public void Map_UnderACultureWithDecimalCommas_WritesPoints()
    {
        using var culture = new CommaCulture();
        1.5.ToString().ShouldBe("1,5");
        var map = Draw(Language.Vietnamese, out _, "26968");
        foreach (var element in map.FindAll("svg, svg *"))
            foreach (var attribute in element.Attributes.Where(attribute => Drawn.Contains(attribute.Name)))
                CommaDecimal().IsMatch(attribute.Value).ShouldBeFalse($"{attribute.Name}=\"{attribute.Value}\"");
    }

    [Fact]
    public void Map_TileClicked_TellsItsCode()
    {
        var map = Draw(Language.Vietnamese, out var chosen);
        map.Find("[data-ward='27157']").Click();
        chosen.ShouldBe(["27157"]);
    }

    [Fact]
    public void Map_SearchedFor_KeepsOnlyWhatIsFoundStrong()
    {
        var list = new WardList(Texts.In(Language.Vietnamese));
        list.Show(View, settled: true);
        list.Search("Tan  BINH");
        var found = list.Tiles.Where(tile => !tile.Faint).Select(tile => tile.Code).ToList();
        found.ShouldBe(list.Rows.Select(row => row.Entry.Ward.Code), ignoreOrder: true);
        found.Count.ShouldBeGreaterThan(14);
        list.Rows.ShouldAllBe(row => row.Entry.SearchGround.Contains(" tan binh"));
    }

    private static readonly HashSet<string> Drawn = ["d", "x", "y", "cx", "cy", "r", "width", "height", "points", "transform", "viewBox", "data-x", "data-y"];

    private IRenderedComponent<IslandMap> Draw(Language language, out List<string> chosen, string? ward = null)
    {
        var texts = Texts.In(language);
        var list = new WardList(texts);
        list.Choose(ward);
        list.Show(View, settled: true);
        var told = chosen = [];
        return Render<IslandMap>(parameters => parameters
            .Add(map => map.Layout, list.Layout).Add(map => map.Views, list.Tiles).Add(map => map.FirstYear, 2023).Add(map => map.LastYear, 2030)
            .Add(map => map.Label, "map").Add(map => map.Texts, texts).Add(map => map.OnChoose, told.Add));
    }

    [GeneratedRegex(@"\d,\d")]
    private static partial Regex CommaDecimal();
}
