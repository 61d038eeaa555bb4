using ModelWard.Baseline.Pilots;
using ModelWard.Baseline.Tables;

namespace ModelWard.Baseline.Samples;

/// <summary>The scenarios loaded at first start; each pins the pilots to their year.</summary>
internal static class SampleScenarios
{
    private const decimal CarryOver = 0.3m;
    private const decimal Inflation = 0.035m;

    // The national milestone. That all wards follow by the last year is the aim, not a limit: no sample has the money for it.
    private static readonly Milestone[] Milestones = [new(2025, 0.3m)];

    /// <summary>File name → document.</summary>
    public static IReadOnlyDictionary<string, ScenarioDocument> All(IReadOnlyDictionary<string, PilotBasis> pilots) =>
        new Dictionary<string, ScenarioDocument>
        {
            ["baseline.json"] = Document("Phương án cơ sở / Baseline", SampleLimits.Baseline, pilots),
            ["plus18.json"] = Document("Thêm 18 % kinh phí / 18 % more money", SampleLimits.MoreFunds, pilots),
            ["front-loaded.json"] = Document("Đầu tư sớm / Front-loaded", SampleLimits.FrontLoaded, pilots),
        };

    private static ScenarioDocument Document(
        string name, IReadOnlyList<YearLimits> limits, IReadOnlyDictionary<string, PilotBasis> pilots) => new(
            ProgrammeRow.City.Code,
            CatalogueRow.ShippedVersion,
            name,
            ProgrammeRow.City.FirstYear,
            ProgrammeRow.City.LastYear,
            BaseYear: ProgrammeRow.City.FirstYear,
            limits,
            CarryOver,
            Inflation,
            Policy: "readiness",
            Reserve: true,
            [.. pilots.Keys.Select(code => new StartPin(code, PilotChoice.Year))],
            Milestones,
            Seed: 2023);
}
