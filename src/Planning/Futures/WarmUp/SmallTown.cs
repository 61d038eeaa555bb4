using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// A made-up town so short of everything that a few of its futures meet all there is: every resource refuses, works are late, assessments
/// fail, upkeep is paid in order or not at all, wards slip.
/// </summary>
internal static class SmallTown
{
    private const int FirstYear = 2024;
    private const int Years = 5;
    private const int Candidates = 12;

    private static readonly Catalogue s_catalogue = new()
    {
        Version = "v1",
        EffectiveFrom = new DateOnly(FirstYear, 1, 1),
        Criteria =
        [
            new Criterion { Code = "C01", Kind = CriterionKind.Personnel, Names = Names.Same("Staff"), Threshold = new Level(8_000) },
            new Criterion { Code = "C02", Kind = CriterionKind.Practice, Names = Names.Same("Practice"), Threshold = new Level(7_000), GuidedGain = new Level(1_500) },
        ],
    };

    /// <summary>Its wards: one recognized, one under way, the others to be started.</summary>
    public static Snapshot Snapshot { get; } = new()
    {
        Version = 1,
        Programme = new Programme
        {
            Code = "town", Names = Names.Same("Town"), FirstYear = FirstYear, LastYear = FirstYear + Years - 1, Illustrative = true,
            Districts = [new District("D1", Names.Same("District"))], Catalogues = [s_catalogue],
        },
        Wards =
        [
            Ward(0) with { Stage = Stage.Recognized, Started = FirstYear - 2, Recognized = FirstYear - 1 },
            Ward(1) with { Stage = Stage.UnderWay, Started = FirstYear - 1 },
            .. Enumerable.Range(2, Candidates).Select(Ward),
        ],
    };

    /// <summary>Its scenario.</summary>
    public static Scenario Scenario { get; } = new()
    {
        Programme = "town", Name = "Town", FirstYear = FirstYear, LastYear = FirstYear + Years - 1, BaseYear = FirstYear, Policy = Policy.Readiness,
        CatalogueVersion = s_catalogue.Version, Reserve = false, Milestones = [new Milestone(FirstYear + 1, 0.3m)],
        Uncertainty = Uncertainty.Usual with { Slip = 0.1m, Attrition = 0.2m },
        Limits =
        [
            .. Enumerable.Range(FirstYear, Years).Select(year => new YearLimits
            {
                Year = year, Capital = 2_400, Works = 2_000, Equipment = 250, Upkeep = 35, Officers = 9, FloorArea = 450, Guidance = 12,
            }),
        ],
    };

    private static Ward Ward(int number) => new()
    {
        Code = $"W{number:d2}", Names = Names.Same("Ward"), District = "D1", Population = 1_000 + number,
        Levels = Levels.Of([new("C01", new Level(5_000)), new("C02", new Level(4_000 + 200 * number))]),
        Needs = new Needs
        {
            Officers = 1 + number % 4, Works = Works.Repair, WorksYears = 1 + number % Needs.MostWorksYears, FloorArea = 100 + 30 * (number % 3),
            WorksCost = 700 + 50 * number, EquipmentCost = 80 + 20 * (number % 5), Guidance = 2 + number % 3, Upkeep = 8 + number % 4,
        },
    };
}
