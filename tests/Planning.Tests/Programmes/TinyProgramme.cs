using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Programmes;

/// <summary>
/// Programmes small enough to work out by hand. One criterion a kind: P personnel, F facility, E equipment, each with threshold 80,
/// and R practice with threshold 60, which rises by 20 in each served year.
/// </summary>
internal static class TinyProgramme
{
    /// <summary>A limit that nothing in a tiny programme reaches.</summary>
    public const long Plenty = 1_000_000;

    public static Catalogue FourKinds { get; } = new()
    {
        Version = "tiny",
        Criteria =
        [
            Criterion("P", CriterionKind.Personnel, 80), Criterion("F", CriterionKind.Facility, 80),
            Criterion("E", CriterionKind.Equipment, 80), Criterion("R", CriterionKind.Practice, 60, gain: 20),
        ],
    };

    /// <summary>A register of these wards; its districts are the ones they name.</summary>
    public static Snapshot Of(params IEnumerable<Ward> wards)
    {
        var sorted = wards.OrderBy(ward => ward.Code, StringComparer.Ordinal).ToImmutableArray();
        return new Snapshot
        {
            Version = 1,
            Programme = new Programme
            {
                Code = "tiny",
                Names = Names.Same("Tiny"),
                FirstYear = 2024,
                LastYear = 2030,
                Districts = [.. sorted.Select(ward => ward.District).Distinct().Order(StringComparer.Ordinal).Select(code => new District(code, Names.Same(code)))],
                Catalogues = [FourKinds],
            },
            Wards = sorted,
        };
    }

    /// <summary>
    /// A ward that has not started and whose practice is in order (else <paramref name="practice"/> says its level: below 60 each 20 are a
    /// served year). Works years without works are none; works are a new building.
    /// </summary>
    public static Ward Ward(string code, string district = "D", long population = 0, long officers = 0, int worksYears = 0, long floorArea = 0,
        long worksCost = 0, long equipmentCost = 0, long guidance = 0, long upkeep = 0,
        decimal personnel = 0, decimal facility = 0, decimal equipment = 0, decimal practice = 60) => new()
        {
            Code = code,
            Names = Names.Same(code),
            District = district,
            Population = population,
            Levels = Levels.Of([Level("P", personnel), Level("F", facility), Level("E", equipment), Level("R", practice)]),
            Needs = new Needs
            {
                Officers = officers,
                Works = worksYears == 0 ? Works.None : Works.NewBuilding,
                WorksYears = worksYears,
                FloorArea = floorArea,
                WorksCost = worksCost,
                EquipmentCost = equipmentCost,
                Guidance = guidance,
                Upkeep = upkeep,
            },
        };

    /// <summary>The ward under way since a year.</summary>
    public static Ward UnderWaySince(this Ward ward, int started) => ward with { Stage = Stage.UnderWay, Started = started };

    /// <summary>The ward holding the title since a year.</summary>
    public static Ward RecognizedIn(this Ward ward, int recognized) =>
        ward with { Stage = Stage.Recognized, Started = recognized, Recognized = recognized };

    /// <summary>The ward declined with its levels as they are: with a gap a candidate.</summary>
    public static Ward DeclinedSince(this Ward ward, int recognized) => ward.RecognizedIn(recognized) with { Stage = Stage.Declined };

    /// <summary>The ward declined with every level at its threshold: it waits for upkeep.</summary>
    public static Ward QueuedSince(this Ward ward, int recognized) => ward.DeclinedSince(recognized) with
    {
        Levels = Levels.Of(FourKinds.Criteria.Select(criterion => new CriterionLevel(criterion.Code, criterion.Threshold))),
    };

    /// <summary>A scenario of as many years as limits; readiness, with reserve, no inflation, no carry-over.</summary>
    public static Scenario From(int firstYear, params YearLimits[] limits) => new()
    {
        Programme = "tiny",
        FirstYear = firstYear,
        LastYear = firstYear + limits.Length - 1,
        BaseYear = firstYear,
        Limits = [.. limits.Select((year, i) => year with { Year = firstYear + i })],
        Policy = Policy.Readiness,
    };

    /// <summary>A scenario of that many years in which nothing is short.</summary>
    public static Scenario PlentyFrom(int firstYear, int years) => From(firstYear, [.. Enumerable.Repeat(Year(), years)]);

    /// <summary>The limits of a year: plenty of all that is not named, no ceilings.</summary>
    public static YearLimits Year(long capital = Plenty, long upkeep = Plenty, long officers = Plenty, long floorArea = Plenty,
        long guidance = Plenty, long? works = null, long? equipment = null) => new()
        {
            Capital = capital, Upkeep = upkeep, Officers = officers, FloorArea = floorArea, Guidance = guidance, Works = works, Equipment = equipment,
        };

    /// <summary>The scenario with a line by hand, all from the first year.</summary>
    public static Scenario InOrder(this Scenario scenario, params string[] wards) => scenario with { Policy = Policy.Manual, Order = [.. wards] };

    /// <summary>The scenario with a plan by hand.</summary>
    public static Scenario Planned(this Scenario scenario, params (string Ward, int Start)[] plan) =>
        scenario with { Policy = Policy.Manual, Plan = [.. plan.Select(line => new PlannedStart(line.Ward, line.Start))] };

    /// <summary>The scenario without the forward test.</summary>
    public static Scenario WithoutReserve(this Scenario scenario) => scenario with { Reserve = false };

    private static Criterion Criterion(string code, CriterionKind kind, decimal threshold, decimal gain = 0) => new()
    {
        Code = code, Names = Names.Same(code), Kind = kind, Threshold = LevelOf(threshold), GuidedGain = LevelOf(gain),
    };

    private static CriterionLevel Level(string criterion, decimal level) => new(criterion, LevelOf(level));

    private static Level LevelOf(decimal value) =>
        Model.Level.TryFrom(value, out var level) ? level : throw new ArgumentOutOfRangeException(nameof(value));
}
