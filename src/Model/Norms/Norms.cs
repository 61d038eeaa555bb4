using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// How much a criterion below its threshold takes: officers, floor area, works, equipment, guidance and upkeep. Money is in VND million at
/// base-year prices. The norms of the standard are not public: <see cref="Illustrative"/> is only calibrated to the sample register.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Norms")]
public sealed record Norms
{
    /// <summary>The establishment of a ward.</summary>
    [Id(0)] public EstablishmentNorm Officers { get; init; } = new();

    /// <summary>The floor area of a station.</summary>
    [Id(1)] public StationNorm FloorArea { get; init; } = new();

    /// <summary>What is built, how long it takes and what it costs.</summary>
    [Id(2)] public WorksNorms Works { get; init; } = new();

    /// <summary>What equipment costs.</summary>
    [Id(3)] public EquipmentNorm Equipment { get; init; } = new();

    /// <summary>Team-months a year for each practice criterion below its threshold, 0 to 1,000 with at most six decimal places.</summary>
    [Id(4)] public decimal Guidance { get; init; } = 0.63m;

    /// <summary>What a year of upkeep costs.</summary>
    [Id(5)] public UpkeepNorm Upkeep { get; init; } = new();

    /// <summary>The norms of a programme that has stored none: examples, no official figures.</summary>
    public static Norms Illustrative { get; } = new();
}

/// <summary>The establishment of a ward, officers: the larger of perThousand · population / 1,000, rounded up, and the least.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.EstablishmentNorm")]
public sealed record EstablishmentNorm
{
    /// <summary>Officers for each 1,000 people, 0 to 1,000 with at most six decimal places.</summary>
    [Id(0)] public decimal PerThousand { get; init; } = 0.8m;

    /// <summary>The least establishment, 0 to 1,000,000 officers: that of a ward in which hardly anybody lives.</summary>
    [Id(1)] public long Least { get; init; } = 20;
}

/// <summary>The floor area of a station, m²: the larger of perOfficer · establishment, rounded up, and the least.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.StationNorm")]
public sealed record StationNorm
{
    /// <summary>m² for each officer of the establishment, 0 to 1,000 with at most six decimal places.</summary>
    [Id(0)] public decimal PerOfficer { get; init; } = 14.5m;

    /// <summary>The least station, 0 to 1,000,000 m².</summary>
    [Id(1)] public long Least { get; init; } = 470;

    /// <summary>Facility criteria that ask for one room, not for the whole station: at most 32, each criterion once.</summary>
    [Id(2)] public ImmutableArray<RoomNorm> Rooms { get; init; } = [new("C20", 24)];
}

/// <summary>A room that a facility criterion asks for.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Area">Its floor area, 0 to 1,000,000 m².</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RoomNorm")]
public sealed record RoomNorm([property: Id(0)] string Criterion, [property: Id(1)] long Area);

/// <summary>The three kinds of works. Prices, years and thresholds of the gap rise from repair to extension to a new building.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WorksNorms")]
public sealed record WorksNorms
{
    /// <summary>A repair: where a facility criterion is below its threshold at all. Its own threshold is 0.</summary>
    [Id(0)] public WorksNorm Repair { get; init; } = new() { Price = 4.0775m, Years = 1 };

    /// <summary>An extension.</summary>
    [Id(1)] public WorksNorm Extension { get; init; } = new() { Above = 20, Price = 6.99m, Years = 2 };

    /// <summary>A new building.</summary>
    [Id(2)] public WorksNorm NewBuilding { get; init; } = new() { Above = 55, Price = 11.65m, Years = 2 };
}

/// <summary>A kind of works.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WorksNorm")]
public sealed record WorksNorm
{
    /// <summary>It is what a station needs whose facility gap, the largest of its whole-station criteria, is above this: 0 to 100 with at most two decimal places.</summary>
    [Id(0)] public decimal Above { get; init; }

    /// <summary>VND million per m², 0 to 1,000,000 with at most six decimal places.</summary>
    [Id(1)] public decimal Price { get; init; }

    /// <summary>Years it takes, 1 to <see cref="Needs.MostWorksYears"/>.</summary>
    [Id(2)] public int Years { get; init; } = 1;
}

/// <summary>What the full package of a criterion's equipment costs.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.EquipmentNorm")]
public sealed record EquipmentNorm
{
    /// <summary>VND million, of criteria not named; 0 to 1,000,000.</summary>
    [Id(0)] public long Usual { get; init; } = 1_500;

    /// <summary>VND million, of single criteria: at most 32, each criterion once.</summary>
    [Id(1)] public ImmutableArray<EquipmentPackage> Packages { get; init; } = [new("C10", 1_150), new("C13", 1_010), new("C21", 1_620), new("C22", 3_740)];

    /// <summary>The package of a criterion, VND million.</summary>
    public long Of(string criterion) => Packages.FirstOrDefault(package => package.Criterion == criterion)?.Amount ?? Usual;
}

/// <summary>The full package of equipment that a criterion asks for.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Amount">What it costs, 0 to 1,000,000 VND million.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.EquipmentPackage")]
public sealed record EquipmentPackage([property: Id(0)] string Criterion, [property: Id(1)] long Amount);

/// <summary>A year of upkeep, as shares of what the whole station would cost new and of what all equipment packages cost.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.UpkeepNorm")]
public sealed record UpkeepNorm
{
    /// <summary>Of the station: 0 to 1 with at most six decimal places.</summary>
    [Id(0)] public decimal Works { get; init; } = 0.015m;

    /// <summary>Of the equipment: 0 to 1 with at most six decimal places.</summary>
    [Id(1)] public decimal Equipment { get; init; } = 0.03m;
}
