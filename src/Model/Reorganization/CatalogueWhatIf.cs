using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What another version of the catalogue would make of today's levels.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CatalogueWhatIf")]
public sealed record CatalogueWhatIf
{
    /// <summary>The version that is compared with.</summary>
    [Id(0)] public required string From { get; init; }

    /// <summary>The other version.</summary>
    [Id(1)] public required string To { get; init; }

    /// <summary>Version of the snapshot.</summary>
    [Id(2)] public required long SnapshotVersion { get; init; }

    /// <summary>Every criterion of either version, those of the other one in its order, then those it drops.</summary>
    [Id(3)] public required ImmutableArray<CriterionWhatIf> Criteria { get; init; }

    /// <summary>Every ward for which something changes, by code.</summary>
    [Id(4)] public required ImmutableArray<WardWhatIf> Wards { get; init; }

    /// <summary>Wards that meet every criterion under the version that is compared with.</summary>
    [Id(5)] public required int CompleteBefore { get; init; }

    /// <summary>Wards that meet every criterion under the other.</summary>
    [Id(6)] public required int CompleteAfter { get; init; }

    /// <summary>Every district, by code.</summary>
    [Id(7)] public required ImmutableArray<DistrictWhatIf> Districts { get; init; }
}

/// <summary>A district under two versions of the catalogue.</summary>
/// <param name="District">Its code.</param>
/// <param name="Wards">Its wards.</param>
/// <param name="Gained">Criteria that its wards gain, each counted once a ward.</param>
/// <param name="Lost">Criteria that its wards lose, each counted once a ward.</param>
/// <param name="CompleteBefore">Wards that meet every criterion under the version that is compared with.</param>
/// <param name="CompleteAfter">Wards that meet every criterion under the other.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictWhatIf")]
public sealed record DistrictWhatIf(
    [property: Id(0)] string District, [property: Id(1)] int Wards, [property: Id(2)] int Gained, [property: Id(3)] int Lost, [property: Id(4)] int CompleteBefore, [property: Id(5)] int CompleteAfter);

/// <summary>A criterion under two versions of the catalogue.</summary>
/// <param name="Criterion">Its code.</param>
/// <param name="ThresholdBefore">Its threshold under the version that is compared with; null where that does not ask for it.</param>
/// <param name="ThresholdAfter">Its threshold under the other; null where that drops it.</param>
/// <param name="Gained">Wards that gain it.</param>
/// <param name="Lost">Wards that lose it.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CriterionWhatIf")]
public sealed record CriterionWhatIf(
    [property: Id(0)] string Criterion, [property: Id(1)] Level? ThresholdBefore, [property: Id(2)] Level? ThresholdAfter, [property: Id(3)] int Gained, [property: Id(4)] int Lost);

/// <summary>A ward under two versions of the catalogue. Codes are in the order of <see cref="CatalogueWhatIf.Criteria"/>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardWhatIf")]
public sealed record WardWhatIf
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>Criteria that it meets under the other version only: a threshold came down to its level, or the criterion is asked for anew and met.</summary>
    [Id(1)] public required ImmutableArray<string> Gained { get; init; }

    /// <summary>Criteria that the other version asks for and it does not meet, though it met them or they were not asked for.</summary>
    [Id(2)] public required ImmutableArray<string> Lost { get; init; }

    /// <summary>Criteria that it met and nobody asks for any more.</summary>
    [Id(3)] public required ImmutableArray<string> Dropped { get; init; }

    /// <summary>Of the lost ones those for which it has no level yet.</summary>
    [Id(4)] public required ImmutableArray<string> Unassessed { get; init; }

    /// <summary>Criteria that it meets under the version that is compared with.</summary>
    [Id(5)] public required int MetBefore { get; init; }

    /// <summary>Criteria that it meets under the other.</summary>
    [Id(6)] public required int MetAfter { get; init; }
}
