using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>A register of wards, a criteria catalogue and a horizon.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Programme")]
public sealed record Programme
{
    /// <summary>Its code.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>Its names.</summary>
    [Id(1)] public required Names Names { get; init; }

    /// <summary>First year of its horizon.</summary>
    [Id(2)] public int FirstYear { get; init; }

    /// <summary>Last year of its horizon.</summary>
    [Id(3)] public int LastYear { get; init; }

    /// <summary>Whether its catalogue, levels and needs are examples rather than an imported register.</summary>
    [Id(4)] public bool Illustrative { get; init; }

    /// <summary>Its districts, by code.</summary>
    [Id(5)] public ImmutableArray<District> Districts { get; init; } = [];

    /// <summary>Every version of its catalogue, by effective date, then version.</summary>
    [Id(6)] public ImmutableArray<Catalogue> Catalogues { get; init; } = [];

    /// <summary>The version in force on a day: the latest that is effective by then, else the first to come.</summary>
    public Catalogue CatalogueOn(DateOnly day) =>
        Catalogues.LastOrDefault(catalogue => catalogue.EffectiveFrom <= day) ?? Catalogues[0];

    /// <summary>The district with that code; null when there is none.</summary>
    public District? FindDistrict(string code) => Districts.FirstOrDefault(district => district.Code == code);

    /// <summary>The version with that code; null when there is none.</summary>
    public Catalogue? CatalogueVersion(string version) => Catalogues.FirstOrDefault(catalogue => catalogue.Version == version);
}
