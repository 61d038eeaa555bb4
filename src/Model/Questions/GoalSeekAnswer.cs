using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>The least that a goal needs, bracketed: found with a plan above, proved impossible below.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.GoalSeekAnswer")]
public sealed record GoalSeekAnswer : QuestionAnswer
{
    /// <summary>How many wards.</summary>
    [Id(0)] public required int Wards { get; init; }

    /// <summary>By the end of which year.</summary>
    [Id(1)] public required int Year { get; init; }

    /// <summary>What the goal is paid with.</summary>
    [Id(2)] public required GoalSeekMode Mode { get; init; }

    /// <summary>Whether the goal can be reached.</summary>
    [Id(3)] public required GoalSeekStatus Status { get; init; }

    /// <summary>The smallest amount with a plan, checked from scratch; null unless found.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GoalAmount? Least { get; init; }

    /// <summary>
    /// The largest amount proved not to be enough, when the goal can be reached or nothing is known; null where nothing is proved.
    /// </summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GoalAmount? ImpossibleBelow { get; init; }

    /// <summary>(least − impossibleBelow) / least by their totals, to six places; null unless found.</summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Gap { get; init; }

    /// <summary>The scenario's own amount.</summary>
    [Id(7)] public required GoalAmount Present { get; init; }

    /// <summary>The plan that the least amount is enough for, by start, then code; empty unless found.</summary>
    [Id(8)] public ImmutableArray<PlannedStart> Plan { get; init; } = [];
}

/// <summary>Whether a goal can be reached.</summary>
[GenerateSerializer, Alias("ModelWard.GoalSeekStatus"), JsonConverter(typeof(JsonStringEnumConverter<GoalSeekStatus>))]
public enum GoalSeekStatus
{
    /// <summary>A plan reaches it.</summary>
    [JsonStringEnumMemberName("found")]
    Found,

    /// <summary>It is proved that no amount is enough: other limits or side conditions stand in the way.</summary>
    [JsonStringEnumMemberName("impossible")]
    Impossible,

    /// <summary>No plan was found, whatever the amount, and nothing is proved. There may be one.</summary>
    [JsonStringEnumMemberName("notFound")]
    NotFound,
}

/// <summary>An amount of capital or officers.</summary>
/// <param name="Factor">Times the scenario's own, six decimal places; null where yearly amounts are set, not scaled.</param>
/// <param name="Total">The sum of all years: VND million or officers, what there is at the opening apart.</param>
/// <param name="Years">The amount of each year; empty where only the total is meant.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.GoalAmount")]
public sealed record GoalAmount(
    [property: Id(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Factor,
    [property: Id(1)] long Total,
    [property: Id(2)] ImmutableArray<YearAmount> Years);

/// <summary>The amount of a year.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearAmount")]
public readonly record struct YearAmount([property: Id(0)] int Year, [property: Id(1)] long Amount);
