using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How a search for a plan ended.</summary>
[GenerateSerializer, Alias("ModelWard.PlanStatus"), JsonConverter(typeof(JsonStringEnumConverter<PlanStatus>))]
public enum PlanStatus
{
    /// <summary>A plan was found.</summary>
    [JsonStringEnumMemberName("found")]
    Found,

    /// <summary>No plan was found. There may be one.</summary>
    [JsonStringEnumMemberName("notFound")]
    NotFound,

    /// <summary>It is proved that there is no plan.</summary>
    [JsonStringEnumMemberName("impossible")]
    Impossible,
}

/// <summary>What comes of it when one ward is forced into a year or out of the plan: the best plan under that condition against the best without.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Forced")]
public sealed record Forced
{
    /// <summary>How the search under the condition ended.</summary>
    [Id(0)] public PlanStatus Status { get; init; }

    /// <summary>From the best plan to the one under the condition; empty unless found.</summary>
    [Id(1)] public PlanChange Change { get; init; } = PlanChange.None;

    /// <summary>Value of the objective that is lost; null unless found.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Loss? ValueLost { get; init; }

    /// <summary>Recognized wards that are lost by the end of the last year; null unless found.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Loss? CountLost { get; init; }

    /// <summary>Ward-years of the best plan less those of the plan under the condition; null unless found.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? WardYearsLost { get; init; }

    /// <summary>When impossible: the clash, of which no condition can be left out. Else empty.</summary>
    [Id(5)] public ImmutableArray<Condition> Clash { get; init; } = [];
}

/// <summary>
/// A loss between two optima of which neither is known exactly. Found is what the best plan found has more than the one under the
/// condition; below 0 where that one has more. What is lost of the highest value possible lies between the other two,
/// <code>
/// value − bound under the condition ≤ lost ≤ bound − value under the condition
/// </code>
/// and is at least 0 where the condition only takes possibilities away.
/// </summary>
/// <param name="Found">Between the two plans found.</param>
/// <param name="AtLeast">Proved: no less is lost.</param>
/// <param name="AtMost">Proved: no more is lost.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Loss")]
public sealed record Loss([property: Id(0)] decimal Found, [property: Id(1)] decimal AtLeast, [property: Id(2)] decimal AtMost);

/// <summary>A limit, side condition or pinned start.</summary>
/// <param name="Row">Its name, see <see cref="RowNames"/>; a pinned start is <c>pin/26734</c>.</param>
/// <param name="Words">The same in words.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Condition")]
public sealed record Condition([property: Id(0)] string Row, [property: Id(1)] Names Words);
