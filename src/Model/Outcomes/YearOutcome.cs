using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>One year of an outcome (rule 21).</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearOutcome")]
public sealed record YearOutcome
{
    /// <summary>The year.</summary>
    [Id(0)] public int Year { get; init; }

    /// <summary>Wards that started in the year.</summary>
    [Id(1)] public int Started { get; init; }

    /// <summary>Wards under way at the year's end.</summary>
    [Id(2)] public int UnderWay { get; init; }

    /// <summary>Wards recognized at the year's end.</summary>
    [Id(3)] public int Recognized { get; init; }

    /// <summary>Wards declined at the year's end.</summary>
    [Id(4)] public int Declined { get; init; }

    /// <summary>The year's ledgers.</summary>
    [Id(5)] public required YearResources Resources { get; init; }

    /// <summary>Resources that refused a ward anything in the year, in the order of <see cref="Resource"/>.</summary>
    [Id(6)] public ImmutableArray<Resource> Binding { get; init; } = [];
}

/// <summary>The ledgers of a year; works and equipment only where they have a ceiling.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearResources")]
public sealed record YearResources
{
    /// <summary>Investment money, VND million.</summary>
    [Id(0)] public required Ledger Capital { get; init; }

    /// <summary>Upkeep money, VND million.</summary>
    [Id(1)] public required Ledger Upkeep { get; init; }

    /// <summary>Officers.</summary>
    [Id(2)] public required Ledger Officers { get; init; }

    /// <summary>Floor area under works, m².</summary>
    [Id(3)] public required Ledger FloorArea { get; init; }

    /// <summary>Guidance, team-months.</summary>
    [Id(4)] public required Ledger Guidance { get; init; }

    /// <summary>Works ceiling, VND million; null where there is none.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Ledger? Works { get; init; }

    /// <summary>Equipment ceiling, VND million; null where there is none.</summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Ledger? Equipment { get; init; }

    /// <summary>The ledger of a resource; null where it has no ceiling.</summary>
    public Ledger? this[Resource resource] => resource switch
    {
        Resource.Capital => Capital,
        Resource.Works => Works,
        Resource.Equipment => Equipment,
        Resource.Upkeep => Upkeep,
        Resource.Officers => Officers,
        Resource.FloorArea => FloorArea,
        Resource.Guidance => Guidance,
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };
}
