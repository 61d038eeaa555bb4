using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>What a ward says of itself before it is inspected. It is kept beside the ward's levels and sets none of them.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SelfAssessment")]
public sealed record SelfAssessment
{
    /// <summary>Day of the self-assessment.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>Version of the catalogue it was made under.</summary>
    [Id(1)] public required string CatalogueVersion { get; init; }

    /// <summary>A finding for every criterion of that version.</summary>
    [Id(2)] public ImmutableArray<CriterionFinding> Findings { get; init; } = [];

    /// <summary>What the ward adds, 0 to 2,000 characters.</summary>
    [Id(3)] public string Text { get; init; } = "";

    /// <summary>Who recorded it.</summary>
    [Id(4)] public required string Actor { get; init; }
}
