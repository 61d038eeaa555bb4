using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A what-if question: limits a year, the rules of the rollout and the order of the wards (rule 8).</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Scenario")]
public sealed record Scenario
{
    /// <summary>The most years of a scenario.</summary>
    public const int MostYears = 50;

    /// <summary>The largest seed, 2^53 − 1: every JSON reader keeps it exactly.</summary>
    public const long MostSeed = 9_007_199_254_740_991;

    /// <summary>Code of the programme.</summary>
    [Id(0)] public required string Programme { get; init; }

    /// <summary>Version of the criteria catalogue; null is the one in force.</summary>
    [Id(1)] public string? CatalogueVersion { get; init; }

    /// <summary>Its name, at most 200 characters.</summary>
    [Id(2)] public string Name { get; init; } = "";

    /// <summary>First year, 1 to 9998.</summary>
    [Id(3)] public int FirstYear { get; init; }

    /// <summary>Last year; at most <see cref="MostYears"/> years in all.</summary>
    [Id(4)] public int LastYear { get; init; }

    /// <summary>Year whose prices the needs are in; by default the first year.</summary>
    [Id(5)] public int BaseYear { get; init; }

    /// <summary>Limits of every year, each named once.</summary>
    [Id(6)] public ImmutableArray<YearLimits> Limits { get; init; } = [];

    /// <summary>What is there at the start of the first year.</summary>
    [Id(7)] public Opening Opening { get; init; } = Opening.Nothing;

    /// <summary>Share of a year's granted capital that may be carried to the next, 0 to 1.</summary>
    [Id(8)] public decimal CarryOver { get; init; }

    /// <summary>Yearly rise of prices, −0.5 to 1.</summary>
    [Id(9)] public decimal Inflation { get; init; }

    /// <summary>How wards are put in line.</summary>
    [Id(10)] public Policy Policy { get; init; }

    /// <summary>For <see cref="Policy.Manual"/>: start years, one line a ward; null when <see cref="Order"/> is given.</summary>
    [Id(11), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<PlannedStart>? Plan { get; init; }

    /// <summary>For <see cref="Policy.Manual"/>: wards in line from the first year; null when <see cref="Plan"/> is given.</summary>
    [Id(12), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? Order { get; init; }

    /// <summary>Whether a start needs its whole trajectory to fit (rule 14); without, only its first year.</summary>
    [Id(13)] public bool Reserve { get; init; } = true;

    /// <summary>Whether wards may start that cannot be recognized by the last year (rule 10).</summary>
    [Id(14)] public bool AllowUnfinished { get; init; }

    /// <summary>Pins, at most one a ward.</summary>
    [Id(15)] public ImmutableArray<Pin> Pins { get; init; } = [];

    /// <summary>Milestones of the whole programme.</summary>
    [Id(16)] public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Floors of single districts.</summary>
    [Id(17)] public ImmutableArray<DistrictFloor> DistrictFloors { get; init; } = [];

    /// <summary>Seed of everything random, 0 to <see cref="MostSeed"/>.</summary>
    [Id(18)] public long Seed { get; init; }

    /// <summary>What <see cref="Policy.Optimal"/> makes as large as it can; the other policies pass over it.</summary>
    [Id(19)] public Objective Objective { get; init; }

    /// <summary>For <see cref="Objective.Weights"/>: what a start is worth; starts not named are worth 0.</summary>
    [Id(20)] public ImmutableArray<StartWeight> Weights { get; init; } = [];

    /// <summary>Wards that wait for the recognition of others. Binds <see cref="Policy.Optimal"/>; the other policies pass over it.</summary>
    [Id(21)] public ImmutableArray<Precedence> Precedence { get; init; } = [];

    /// <summary>Groups of wards of which at most one ever starts. Binds <see cref="Policy.Optimal"/>; the other policies pass over it.</summary>
    [Id(22)] public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

    /// <summary>How futures may differ from the noise-free outcome, which passes over it.</summary>
    [Id(23)] public Uncertainty Uncertainty { get; init; } = Uncertainty.Usual;

    /// <summary>Who may start when the plan is carried out in a future; the noise-free outcome passes over it.</summary>
    [Id(24)] public Execution Execution { get; init; }

    /// <summary>What the needs of every ward are multiplied by; null leaves them as they are.</summary>
    [Id(25), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NormFactors? NormFactors { get; init; }

    /// <summary>The decision that it carries on; null for a scenario of its own.</summary>
    [Id(26), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContinuedScheme? Continues { get; init; }

    /// <summary>How many years it has.</summary>
    [JsonIgnore] public int YearCount => LastYear - FirstYear + 1;
}
