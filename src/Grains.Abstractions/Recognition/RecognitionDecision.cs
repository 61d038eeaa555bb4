using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Grains.Abstractions;

/// <summary>The decision that gives a ward the title.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RecognitionDecision")]
public sealed record RecognitionDecision
{
    /// <summary>Day of the decision; its year is the year of recognition.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>Who decided, 1 to 200 characters.</summary>
    [Id(1)] public required string Body { get; init; }

    /// <summary>Number of the document, as 123/QĐ-UBND, 1 to 100 characters.</summary>
    [Id(2)] public required string Number { get; init; }

    /// <summary>Lower-case hex SHA-256 of the decision as a file.</summary>
    [Id(3)] public required string Evidence { get; init; }

    /// <summary>What was asked of the ward that day.</summary>
    [Id(4)] public required Standard Standard { get; init; }

    /// <summary>Who recorded it.</summary>
    [Id(5)] public required string Actor { get; init; }

    /// <summary>Whether that is somebody else than who recorded the inspections of the round. False only where one local user does everything.</summary>
    [Id(6)] public bool Separated { get; init; }
}

/// <summary>How a yearly review came out.</summary>
[GenerateSerializer, Alias("ModelWard.ReviewResult"), JsonConverter(typeof(JsonStringEnumConverter<ReviewResult>))]
public enum ReviewResult
{
    /// <summary>The ward keeps the title.</summary>
    [JsonStringEnumMemberName("kept")]
    Kept,

    /// <summary>The ward has declined.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,
}

/// <summary>A yearly review of a recognized ward. Its findings set the ward's levels, as assessments do.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearlyReview")]
public sealed record YearlyReview
{
    /// <summary>Day of the review.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>How it came out.</summary>
    [Id(1)] public required ReviewResult Result { get; init; }

    /// <summary>Version of the catalogue it was made under.</summary>
    [Id(2)] public required string CatalogueVersion { get; init; }

    /// <summary>The criteria that were looked at; may be none.</summary>
    [Id(3)] public ImmutableArray<CriterionFinding> Findings { get; init; } = [];

    /// <summary>What was seen, 1 to 2,000 characters.</summary>
    [Id(4)] public required string Text { get; init; }

    /// <summary>Who recorded it.</summary>
    [Id(5)] public required string Actor { get; init; }

    /// <summary>In events, the needs that were derived anew with it; null where none follow norms.</summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public DerivedNeeds? Derived { get; init; }
}

/// <summary>The decision that takes the title away.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Revocation")]
public sealed record Revocation
{
    /// <summary>Day of the decision.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>Who decided, 1 to 200 characters.</summary>
    [Id(1)] public required string Body { get; init; }

    /// <summary>Number of the document, 1 to 100 characters.</summary>
    [Id(2)] public required string Number { get; init; }

    /// <summary>Why, 1 to 2,000 characters.</summary>
    [Id(3)] public required string Reason { get; init; }

    /// <summary>Who recorded it.</summary>
    [Id(4)] public required string Actor { get; init; }
}
