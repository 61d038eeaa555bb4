using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// Why more of a limit brings fewer wards under a rule policy: a ward that comes within reach earlier takes what others would have used. Read
/// from the two noise-free outcomes.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FewerForMore")]
public sealed record FewerForMore
{
    /// <summary>The reason in one plain sentence.</summary>
    [Id(0)] public required Names Explanation { get; init; }

    /// <summary>Whether the option has the more; else the first has.</summary>
    [Id(1)] public required bool HasMore { get; init; }

    /// <summary>How many wards fewer are recognized with the more at the end of the last year.</summary>
    [Id(2)] public required int Fewer { get; init; }

    /// <summary>The first year in which other wards start.</summary>
    [Id(3)] public required int Year { get; init; }

    /// <summary>Wards that start in that year with the more, with the less later or never, by code: all that follows comes of them.</summary>
    [Id(4)] public required ImmutableArray<EarlierStart> Earlier { get; init; }

    /// <summary>Wards that are recognized by the end of the last year with the less and are not with the more, by code.</summary>
    [Id(5)] public required ImmutableArray<string> Displaced { get; init; }

    /// <summary>The resource that refuses most of the displaced with the more; null where none is refused anything.</summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Resource? Lacking { get; init; }
}

/// <summary>A ward that starts earlier with more.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="WithMore">Its start with the more.</param>
/// <param name="WithLess">Its start with the less; null when it never starts.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.EarlierStart")]
public readonly record struct EarlierStart([property: Id(0)] string Ward, [property: Id(1)] int WithMore, [property: Id(2)] int? WithLess);
