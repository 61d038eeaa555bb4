namespace ModelWard.Model;

/// <summary>What may be used in a year (rule 8): nominal, never inflated; whole numbers 0 to <see cref="Most"/>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearLimits")]
public sealed record YearLimits
{
    /// <summary>The largest limit.</summary>
    public const long Most = 1_000_000_000_000;

    /// <summary>The year.</summary>
    [Id(0)] public int Year { get; init; }

    /// <summary>Investment money for works and equipment, VND million.</summary>
    [Id(1)] public long Capital { get; init; }

    /// <summary>Money for the upkeep of recognized wards, VND million.</summary>
    [Id(2)] public long Upkeep { get; init; }

    /// <summary>Officers who can be assigned for good; the unused stay available.</summary>
    [Id(3)] public long Officers { get; init; }

    /// <summary>Floor area that can be under works at once, m².</summary>
    [Id(4)] public long FloorArea { get; init; }

    /// <summary>Guidance, team-months.</summary>
    [Id(5)] public long Guidance { get; init; }

    /// <summary>Ceiling on what may be spent on works, VND million; null is no ceiling.</summary>
    [Id(6)] public long? Works { get; init; }

    /// <summary>Ceiling on what may be spent on equipment, VND million; null is no ceiling.</summary>
    [Id(7)] public long? Equipment { get; init; }
}
