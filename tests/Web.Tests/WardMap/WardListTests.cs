using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WardMap;

public class WardListTests
{
    private readonly WardList _list = new(Texts.In(Language.Vietnamese));

    [Fact]
    public void Show_TheSameFiguresAgain_KeepsTheTiles()
    {
        var view = Plans.View();
        _list.Show(view, settled: true);
        var tiles = _list.Tiles;
        _list.Show(view with { Inputs = view.Inputs with { Officers = 101 } }, settled: false);
        (_list.Tiles == tiles).ShouldBeTrue();
    }

    [Fact]
    public void Show_BeforeTheInputsRest_MovesTheMapButNotTheTable()
    {
        _list.Show(Plans.View(), settled: true);
        var (tiles, rows) = (_list.Tiles, _list.Rows);
        var poorer = Plans.View(inputs => inputs.WithCapital(0, 20_000));
        _list.Show(poorer, settled: false);
        (_list.Tiles == tiles).ShouldBeFalse();
        (_list.Rows == rows).ShouldBeTrue();
        _list.Show(poorer, settled: true);
        (_list.Rows == rows).ShouldBeFalse();
    }

    [Fact]
    public void Show_Futures_GivesTheRowsTheChancesOfTheYearChosenAndKeepsTheColumn()
    {
        var view = Plans.View();
        _list.Show(view, settled: true);
        (_list.RowsChanceYear, _list.Rows[0].Chance).ShouldBe((null, null));
        var futures = Answers.Futures(view.Outcome, 1_000);
        _list.Show(view, settled: true, futures);
        _list.RowsChanceYear.ShouldBe(2030);
        _list.Rows.Single(row => row.Entry.Ward.Code == view.Outcome.Wards[0].Code).Chance.ShouldBe(1);
        var rows = _list.Rows;
        _list.Show(view, settled: true, futures);
        (_list.Rows == rows).ShouldBeTrue();
        _list.Mark(2027);
        _list.RowsChanceYear.ShouldBe(2027);
        // While others are drawn the column stays, without the old plan's chances.
        _list.Show(Plans.View(inputs => inputs.WithCapital(0, 20_000)), settled: true);
        _list.RowsChanceYear.ShouldBe(2027);
        _list.Rows.ShouldAllBe(row => row.Chance == null);
    }

    [Fact]
    public void Choose_UnknownWard_ChoosesNone()
    {
        _list.Choose("99999");
        _list.Show(Plans.View(), settled: true);
        _list.Chosen.ShouldBeNull();
        _list.Tiles.ShouldAllBe(tile => !tile.Chosen);
    }

    [Fact]
    public void Show_ManyTimesTheCity_HasATileAndARowAWard()
    {
        const int times = 42;
        var view = Plans.View();
        var wards = Enumerable.Range(0, times).SelectMany(time => City.Snapshot.Wards
            .Select(ward => ward with { Code = $"{time:00}-{ward.Code}", Place = null })).OrderBy(ward => ward.Code, StringComparer.Ordinal);
        var snapshot = City.Snapshot with { Wards = [.. wards] };
        _list.Show(view with { Basis = view.Basis with { Snapshot = snapshot } }, settled: true);
        _list.Tiles.Length.ShouldBe(249 * times);
        _list.Rows.Length.ShouldBe(249 * times);
        _list.Layout.Tiles.Select(tile => (tile.X, tile.Y)).Distinct().Count().ShouldBe(249 * times);
    }
}
