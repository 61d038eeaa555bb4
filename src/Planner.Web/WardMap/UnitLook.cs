using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>How a unit looks on the map under an outcome: one fill and one border for all of its tiles.</summary>
/// <param name="Unit">Its code.</param>
/// <param name="Label">What is read out and shown over it.</param>
/// <param name="Mark">What stands in it: two digits of the year, how many of how many wards, or a sign.</param>
/// <param name="Year">Place of the year in which all of its wards are recognized among the scenario's, from 0; null where not all are at the end.</param>
public sealed record UnitLook(string Unit, string Label, string Mark, int? Year)
{
    /// <summary>The looks of all units, in the map's order.</summary>
    /// <param name="map">The units.</param>
    /// <param name="now">The wards of the register now.</param>
    /// <param name="outcomes">What becomes of them.</param>
    /// <param name="scenario">Under which scenario.</param>
    /// <param name="texts">The language of the screen.</param>
    public static ImmutableArray<UnitLook> All(UnitMap map, Snapshot now, WardOutcomes outcomes, Scenario scenario, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(map);
        return [.. map.Units.Select(unit => Of(unit, map, now, outcomes, scenario, texts))];
    }

    private static UnitLook Of(MapUnit unit, UnitMap map, Snapshot now, WardOutcomes outcomes, Scenario scenario, Texts texts)
    {
        var inherited = unit.Within is { } within ? (ImmutableArray<string>)[within] : unit.Wards;
        var fates = inherited.Select(now.Find).OfType<Ward>().Select(ward => (Outcome: outcomes[ward.Code], Fate: WardFates.Of(ward, outcomes[ward.Code], scenario.LastYear))).ToList();
        var (recognized, underWay) = (fates.Count(one => one.Fate == WardFate.Recognized), fates.Count(one => one.Fate == WardFate.UnderWay));
        int? year = fates.Count > 0 && recognized == fates.Count ? fates.Max(one => one.Outcome.Recognized!.Value) : null;
        var mark = (year, recognized, underWay) switch
        {
            ({ } all, _, _) => $"{all % 100:00}",
            (_, > 0, _) => $"{recognized}/{fates.Count}",
            (_, _, > 0) => TileView.UnderWay,
            _ when fates.Exists(one => one.Fate == WardFate.Declined) => TileView.Declined,
            _ => "",
        };
        var says = year is { } complete
            ? texts.Say(Phrases.UnitAll, texts.Number.Whole(fates.Count), complete)
            : texts.Say(Phrases.UnitSome, texts.Number.Whole(recognized), texts.Number.Whole(fates.Count), scenario.LastYear, texts.Number.Whole(underWay));
        if (unit.Within is { } heir) says = texts.Say(Phrases.UnitWithin, now.Find(heir) is { } ward ? texts[ward.Names] : heir, says);
        var label = $"{texts[unit.Names]}{Above(unit, map, texts)}: {says}";
        if (map.By == UnitKind.Wards && unit.Tiles.Length > 1) label += "; " + texts.Say(Phrases.UnitMadeOf, string.Join(", ", unit.Tiles.Select(code => map.First.Find(code) is { } tile ? texts[tile.Names] : code)));
        return new UnitLook(unit.Unit, label, mark, year is { } reached ? Math.Max(0, reached - scenario.FirstYear) : null);
    }

    private static string Above(MapUnit unit, UnitMap map, Texts texts) =>
        unit.District is { } code ? ", " + (map.First.Programme.FindDistrict(code) is { } district ? texts[district.Names] : code) : "";
}
