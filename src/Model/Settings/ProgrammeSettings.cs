using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// What a programme has settled for all its wards and scenarios. A programme that has stored none has <see cref="Default"/>, which is
/// illustrative; its version is 0.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProgrammeSettings")]
public sealed record ProgrammeSettings
{
    /// <summary>The most sources of money.</summary>
    public const int MostSources = 20;

    /// <summary>How needs follow from levels.</summary>
    [Id(0)] public Norms Norms { get; init; } = Norms.Illustrative;

    /// <summary>Who must approve a plan before it is adopted, in this order: 0 to 10 steps.</summary>
    [Id(1)] public ImmutableArray<ApprovalStep> Approvals { get; init; } = [];

    /// <summary>Where money comes from, in order of priority: 0 to 20 sources, each code once.</summary>
    [Id(2)] public ImmutableArray<MoneySource> Sources { get; init; } = [];

    /// <summary>Share of a year's plan that is expected by quarter: four numbers of 0 to 1 with at most six decimal places that sum to 1.</summary>
    [Id(3)] public ImmutableArray<decimal> Quarters { get; init; } = [0.25m, 0.25m, 0.25m, 0.25m];

    /// <summary>The settings of a programme that has stored none: illustrative.</summary>
    public static ProgrammeSettings Default { get; } = new()
    {
        Approvals = [.. ApprovalStep.Usual],
        Sources =
        [
            new("city", new("Ngân sách thành phố", "City budget"), [MoneyUse.Works, MoneyUse.Equipment, MoneyUse.Upkeep]),
            new("district", new("Ngân sách quận, huyện", "District budgets"), [MoneyUse.Works, MoneyUse.Equipment, MoneyUse.Upkeep]),
            new("ministry", new("Kinh phí Bộ Công an", "Ministry of Public Security"), [MoneyUse.Equipment]),
            new("social", new("Nguồn xã hội hoá", "Social contribution"), [MoneyUse.Works, MoneyUse.Equipment]),
        ],
    };
}
