using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>The units in force on a day as groups of the wards of the beginning, so that any of them can be drawn on one map.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitMap")]
public sealed record UnitMap
{
    /// <summary>Version of the snapshot that it was read on.</summary>
    [Id(0)] public required long SnapshotVersion { get; init; }

    /// <summary>Wards or districts.</summary>
    [Id(1)] public required UnitKind By { get; init; }

    /// <summary>The set that the units are of.</summary>
    [Id(2)] public required UnitSet Set { get; init; }

    /// <summary>All sets that can be asked for, by day.</summary>
    [Id(3)] public required ImmutableArray<UnitSet> Sets { get; init; }

    /// <summary>The wards of the beginning, with their places.</summary>
    [Id(4)] public required Snapshot First { get; init; }

    /// <summary>The units, by code.</summary>
    [Id(5)] public required ImmutableArray<MapUnit> Units { get; init; }

    /// <summary>Whether who belongs where rests on a share that nobody has entered.</summary>
    [Id(6)] public required bool Illustrative { get; init; }
}

/// <summary>A unit and what belongs to it.</summary>
/// <param name="Unit">Its code.</param>
/// <param name="Names">Its names.</param>
/// <param name="District">Its district; null for a district.</param>
/// <param name="Tiles">Codes of the wards of the beginning that lie in it, each in the one unit that carries it on; none where it is made of parts only.</param>
/// <param name="Wards">Codes of the wards of the register now that count in it; none where it has become a part of a larger one.</param>
/// <param name="Within">Where none count in it, the ward of the register now that has carried it on; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MapUnit")]
public sealed record MapUnit(
    [property: Id(0)] string Unit, [property: Id(1)] Names Names, [property: Id(2)] string? District, [property: Id(3)] ImmutableArray<string> Tiles, [property: Id(4)] ImmutableArray<string> Wards,
    [property: Id(5)] string? Within);
