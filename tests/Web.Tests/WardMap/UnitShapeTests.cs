using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;
using ModelWard.Planning.Reorganization;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WardMap;

public sealed class UnitShapeTests
{
    private static readonly DateOnly s_july = new(2025, 7, 1);

    private static readonly UnitTimeline s_timeline =
        UnitTimeline.Around(UnitHistory.None, City.Snapshot, [StandinShippedEvents.Of("2025-01-01"), StandinShippedEvents.Of("2025-07-01")], new FaultList())!;

    [Theory]
    [InlineData("2024-12-31", 249)]
    [InlineData("2025-01-01", 210)]
    [InlineData("2025-07-01", 78)]
    public void Shapes_OfADay_AreOneAUnitAndFillEveryTileOnce(string day, int units)
    {
        var map = MapOf(DateOnly.Parse(day), UnitKind.Wards);

        var shapes = UnitShape.All(map, TileLayout.Of(map.First));

        shapes.Length.ShouldBe(units);
        shapes.Sum(shape => Count(shape.Fill)).ShouldBe(249);
    }

    [Fact]
    public void Border_LiesBetweenUnitsAlone()
    {
        var apart = UnitShape.All(MapOf(DateOnly.MinValue, UnitKind.Wards), TileLayout.Of(City.Snapshot));
        var joined = UnitShape.All(MapOf(s_july, UnitKind.Wards), TileLayout.Of(City.Snapshot));

        apart.ShouldAllBe(shape => Count(shape.Border) == 6);
        joined.ShouldContain(shape => Count(shape.Fill) > 1 && Count(shape.Border) < 6 * Count(shape.Fill));
        // Every inner edge is left out of both tiles that share it.
        joined.ShouldAllBe(shape => (6 * Count(shape.Fill) - Count(shape.Border)) % 2 == 0);
    }

    [Fact]
    public void Look_OfAUnit_SaysTheYearOfTheLastOfItsWardsOrHowManyThereAre()
    {
        var scenario = City.Sample("baseline");
        var outcome = Plans.Run(scenario);
        var map = MapOf(s_july, UnitKind.Wards);

        var looks = UnitLook.All(map, City.Snapshot, WardOutcomes.Of(outcome), scenario, Texts.In(Language.English));

        foreach (var (unit, look) in map.Units.Zip(looks))
        {
            var wards = unit.Wards.Select(code => outcome.Wards.Single(ward => ward.Code == code)).ToList();
            var recognized = wards.Count(ward => WardFates.Of(City.Snapshot.Find(ward.Code)!, ward, scenario.LastYear) == WardFate.Recognized);
            if (recognized == wards.Count) look.Mark.ShouldBe($"{wards.Max(ward => ward.Recognized)!.Value % 100:00}");
            else if (recognized > 0) (look.Mark, look.Year).ShouldBe(($"{recognized}/{wards.Count}", null));
            else look.Year.ShouldBeNull();
        }
        foreach (var (unit, look) in map.Units.Zip(looks).Where(pair => pair.First.Tiles.Length > 1))
        {
            look.Label.ShouldStartWith(Texts.In(Language.English)[unit.Names] + ", ");
            look.Label.Split("; made of ")[1].Split(", ").Length.ShouldBe(unit.Tiles.Length);
        }
        looks.Select(look => look.Mark).ShouldContain(mark => mark.Contains('/'));
    }

    private static UnitMap MapOf(DateOnly day, UnitKind by) => UnitMaps.Of(s_timeline, new UnitOrder(day, by, []));

    private static int Count(string path) => path.Count(c => c == 'M');
}
