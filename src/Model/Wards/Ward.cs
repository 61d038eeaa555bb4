namespace ModelWard.Model;

/// <summary>
/// A ward and all that the rollout model knows of it (rule 1). Levels and needs always say what is still missing today.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Ward")]
public sealed record Ward
{
    /// <summary>The largest population.</summary>
    public const long MostPeople = 1_000_000_000;

    /// <summary>The ward's code, see <see cref="UnitCode"/>.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>Its names.</summary>
    [Id(1)] public required Names Names { get; init; }

    /// <summary>Code of its district.</summary>
    [Id(2)] public required string District { get; init; }

    /// <summary>People living in it, 0 to 10^9. May be nearly none: guard every per-head figure.</summary>
    [Id(3)] public long Population { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(4)] public Stage Stage { get; init; }

    /// <summary>Year it began: null while not started.</summary>
    [Id(5)] public int? Started { get; init; }

    /// <summary>Year it was recognized: of recognized and declined wards only.</summary>
    [Id(6)] public int? Recognized { get; init; }

    /// <summary>Level of every criterion.</summary>
    [Id(7)] public Levels Levels { get; init; } = Levels.None;

    /// <summary>What it still lacks.</summary>
    [Id(8)] public Needs Needs { get; init; } = Needs.Nothing;

    /// <summary>Where it lies; null when the register does not say.</summary>
    [Id(9)] public WardPlace? Place { get; init; }

    /// <summary>Its place in an announced pilot cohort; null for most.</summary>
    [Id(10)] public Pilot? Pilot { get; init; }
}

/// <summary>Where a ward lies: facts for maps and dossiers, never used by the rollout model.</summary>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="AreaKm2">Area, km².</param>
/// <param name="Tile">Centre of its tile on the ward map.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardPlace")]
public sealed record WardPlace(
    [property: Id(0)] decimal? Latitude,
    [property: Id(1)] decimal? Longitude,
    [property: Id(2)] decimal? AreaKm2,
    [property: Id(3)] MapPoint? Tile);

/// <summary>A point of the ward map, in tile widths; y grows downwards.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MapPoint")]
public sealed record MapPoint([property: Id(0)] decimal X, [property: Id(1)] decimal Y);

/// <summary>A ward's place in an announced pilot cohort.</summary>
/// <param name="Year">Year of the cohort.</param>
/// <param name="Basis">Why it is in: named publicly, or chosen by the written rule of the register.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Pilot")]
public sealed record Pilot([property: Id(0)] int Year, [property: Id(1)] PilotBasis Basis);
