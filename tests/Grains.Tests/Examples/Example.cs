using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Examples;

/// <summary>The smallest programme on which every command and import means something.</summary>
internal static class Example
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Criterion Staff = new()
    {
        Code = "C01", Kind = CriterionKind.Personnel, Names = Names.Same("Staff"), Threshold = new Level(8_000),
    };

    public static readonly Criterion Practice = new()
    {
        Code = "C02", Kind = CriterionKind.Practice, Names = Names.Same("Practice"), Threshold = new Level(7_000), GuidedGain = new Level(2_000),
    };

    public static Catalogue Catalogue { get; } = new()
    {
        Version = "v1", EffectiveFrom = new DateOnly(2023, 1, 1), Criteria = [Staff, Practice],
    };

    public static Levels Levels { get; } = Levels.Of([new("C01", new Level(5_000)), new("C02", new Level(4_000))]);

    public static Needs Needs { get; } = new() { Officers = 3, Works = Works.Repair, WorksYears = 1, FloorArea = 100, WorksCost = 900, EquipmentCost = 50, Guidance = 2, Upkeep = 10 };

    public static Ward Ward(string code) => new()
    {
        Code = code, Names = new Names($"Phường {code}", $"Ward {code}"), District = "D1", Population = 1_000, Levels = Levels, Needs = Needs,
    };

    public static Programme Programme(string code) => new()
    {
        Code = code, Names = Names.Same("Example"), FirstYear = 2023, LastYear = 2030, Illustrative = true,
        Districts = [new District("D1", Names.Same("District 1"))], Catalogues = [Catalogue],
    };

    public static Snapshot Snapshot(params Ward[] wards) => new()
    {
        Version = 1, Programme = Programme("p"), Wards = [.. wards.OrderBy(ward => ward.Code, StringComparer.Ordinal)],
    };

    /// <summary>The tables that make the example programme with these wards.</summary>
    public static ImportTables Tables(string code, params string[] wards) => new()
    {
        Programme = new ProgrammeRow(2, code, Names.Same("Example"), 2023, 2030, true),
        Districts = [new DistrictRow(2, new District("D1", Names.Same("District 1")))],
        Catalogue = [CatalogueRow(2, "v1", Staff), CatalogueRow(3, "v1", Practice)],
        Register = [.. wards.Select((ward, i) => new RegisterRow(i + 2, Ward(ward) with { Levels = Levels.None, Needs = Needs.Nothing }))],
        Levels = [.. wards.Select((ward, i) => new LevelRow(i + 2, ward, Levels))],
        Needs = [.. wards.Select((ward, i) => new NeedsRow(i + 2, ward, Needs))],
    };

    public static CatalogueRow CatalogueRow(int row, string version, Criterion criterion) =>
        new(row, version, new DateOnly(2023, 1, 1), criterion);

    public static ImmutableDictionary<string, WardView> Views(params Ward[] wards) =>
        wards.ToImmutableDictionary(ward => ward.Code, ward => new WardView { Version = 1, Ward = ward });

    public static Scenario Scenario(string programme) => new()
    {
        Programme = programme, Name = "Example", FirstYear = 2023, LastYear = 2025, BaseYear = 2023, Policy = Policy.Readiness,
        Limits = [.. Enumerable.Range(2023, 3).Select(year => new YearLimits { Year = year, Capital = 2_000, Upkeep = 100, Officers = 10, FloorArea = 1_000, Guidance = 20 })],
    };

    /// <summary>The scenario under the optimal policy.</summary>
    public static Scenario Optimal(string programme) => Scenario(programme) with { Policy = Policy.Optimal };

    /// <summary>Who sends the commands of <see cref="Header"/>; may do everything.</summary>
    public static Principal Officer { get; } = new("officer", [.. Enum.GetValues<Permission>()]);

    public static CommandHeader Header(string id, long? ifVersion = null, string actor = "officer") => new(id, actor, ifVersion);

    public static AssessCriterion Assess(string id, int hundredths = 6_000, long? ifVersion = null, string criterion = "C01") =>
        new(Header(id, ifVersion), criterion, new Level(hundredths), new DateOnly(2026, 2, 1), "file 7", "v1");

    public static WardEvent Imported(Ward ward, long version = 1, string command = "import") => new()
    {
        Version = version, At = Noon, Actor = "officer", CommandId = command, CommandHash = "hash", Kind = WardEventKind.Imported,
        After = System.Text.Json.JsonSerializer.Serialize(ward, ModelJson.Options),
    };
}
