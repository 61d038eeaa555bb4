using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>One version of the criteria catalogue. Scenarios name the version they are made under; assessments keep theirs.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Catalogue")]
public sealed record Catalogue
{
    /// <summary>The most criteria of a version (rule 1).</summary>
    public const int MostCriteria = 32;

    /// <summary>The version's code.</summary>
    [Id(0)] public required string Version { get; init; }

    /// <summary>The day from which it is in force.</summary>
    [Id(1)] public DateOnly EffectiveFrom { get; init; }

    /// <summary>Its criteria in the order of the catalogue, 1 to 32.</summary>
    [Id(2)] public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>How many of the criteria a ward meets (level at or above threshold).</summary>
    public int CountMet(Levels levels) => Criteria.Count(criterion => criterion.IsMetBy(levels));
}
