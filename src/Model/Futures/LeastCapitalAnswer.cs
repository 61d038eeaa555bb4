using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>The least capital with which a chance is reached, as a multiplier on the capital of every year, bracketed.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.LeastCapitalAnswer")]
public sealed record LeastCapitalAnswer : QuestionAnswer
{
    /// <summary>The chance asked for, above 0 and below 1.</summary>
    [Id(0)] public required decimal Chance { get; init; }

    /// <summary>How the search ended.</summary>
    [Id(1)] public required LeastCapitalStatus Status { get; init; }

    /// <summary>The smallest multiplier found with the chance; null when it is not met at the most.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Met { get; init; }

    /// <summary>The multiplier one step below, or the most, without the chance; null when it is met at the least.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? NotMet { get; init; }

    /// <summary>
    /// How sure the multiplier is, given so many futures: from here on the upper end of the chance's 95 % interval reaches the chance asked
    /// for. Null where it does not at the most.
    /// </summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Low { get; init; }

    /// <summary>From here on its lower end does too. Null where it does not at the most.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; init; }

    /// <summary>
    /// Whether no multiplier tried has a lower chance than a smaller one. Where more money may bring fewer wards it need not be so; then
    /// the bracket still holds, but there may be another below it.
    /// </summary>
    [Id(6)] public required bool Monotone { get; init; }

    /// <summary>All that was tried, by multiplier.</summary>
    [Id(7)] public required ImmutableArray<CapitalTrial> Trials { get; init; }

    /// <summary>How many wards.</summary>
    [Id(8)] public int Wards { get; init; }

    /// <summary>At the end of which year.</summary>
    [Id(9)] public int Year { get; init; }

    /// <summary>How many futures each multiplier met.</summary>
    [Id(10)] public int Replications { get; init; }

    /// <summary>The capital of all years together with the multiplier found, VND million; null when it is not met at the most.</summary>
    [Id(11), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Capital { get; init; }

    /// <summary>The scenario's own capital of all years together, VND million.</summary>
    [Id(12)] public long Present { get; init; }

    /// <summary>Multipliers tried under which the optimal policy found no plan; their chance counts as 0.</summary>
    [Id(13)] public ImmutableArray<decimal> WithoutPlan { get; init; } = [];
}

/// <summary>How a search for the least capital ended.</summary>
[GenerateSerializer, Alias("ModelWard.LeastCapitalStatus"), JsonConverter(typeof(JsonStringEnumConverter<LeastCapitalStatus>))]
public enum LeastCapitalStatus
{
    /// <summary>It lies between two multipliers one step apart.</summary>
    [JsonStringEnumMemberName("bracketed")]
    Bracketed,

    /// <summary>The least multiplier that may be tried is enough.</summary>
    [JsonStringEnumMemberName("metAtLeast")]
    MetAtLeast,

    /// <summary>The largest multiplier that may be tried is not enough.</summary>
    [JsonStringEnumMemberName("notMetAtMost")]
    NotMetAtMost,
}

/// <summary>A multiplier that was tried.</summary>
/// <param name="Multiplier">Times the scenario's own capital of every year, three decimal places.</param>
/// <param name="Chance">The chance with it.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CapitalTrial")]
public readonly record struct CapitalTrial([property: Id(0)] decimal Multiplier, [property: Id(1)] ChanceEstimate Chance);
