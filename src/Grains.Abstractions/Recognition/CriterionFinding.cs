using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>What was found of one criterion, by the ward itself, at an inspection or at a review.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CriterionFinding")]
public sealed record CriterionFinding
{
    /// <summary>The most files of evidence that a finding may name.</summary>
    public const int MostEvidence = 20;

    /// <summary>Code of the criterion.</summary>
    [Id(0)] public required string Criterion { get; init; }

    /// <summary>The level found, 0 to 100.</summary>
    [Id(1)] public required Level Level { get; init; }

    /// <summary>What was seen, 0 to 2,000 characters.</summary>
    [Id(2)] public string Text { get; init; } = "";

    /// <summary>Lower-case hex SHA-256 of the files that show it, at most <see cref="MostEvidence"/>.</summary>
    [Id(3)] public ImmutableArray<string> Evidence { get; init; } = [];
}
