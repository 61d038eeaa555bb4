using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// The tables of an import, read and typed; null is a table that was not given. Every row keeps its number in its file,
/// so that a fault found later still names it.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ImportTables")]
public sealed record ImportTables
{
    /// <summary>The programme itself; needed the first time.</summary>
    [Id(0)] public ProgrammeRow? Programme { get; init; }

    /// <summary>Districts to add or replace.</summary>
    [Id(1)] public ImmutableArray<DistrictRow>? Districts { get; init; }

    /// <summary>Wards to add or replace; wards not named stay as they are.</summary>
    [Id(2)] public ImmutableArray<RegisterRow>? Register { get; init; }

    /// <summary>All criteria of one or more catalogue versions. A version that is there already must be the same: changes come as a new version.</summary>
    [Id(3)] public ImmutableArray<CatalogueRow>? Catalogue { get; init; }

    /// <summary>Levels to set.</summary>
    [Id(4)] public ImmutableArray<LevelRow>? Levels { get; init; }

    /// <summary>Needs to set.</summary>
    [Id(5)] public ImmutableArray<NeedsRow>? Needs { get; init; }
}

/// <summary>The row of the table <c>programme</c>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProgrammeRow")]
public sealed record ProgrammeRow(
    [property: Id(0)] int Row,
    [property: Id(1)] string Code,
    [property: Id(2)] Names Names,
    [property: Id(3)] int FirstYear,
    [property: Id(4)] int LastYear,
    [property: Id(5)] bool Illustrative);

/// <summary>A row of the table <c>districts</c>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictRow")]
public sealed record DistrictRow([property: Id(0)] int Row, [property: Id(1)] District District);

/// <summary>A row of the table <c>register</c>: all of a ward but its levels and needs.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RegisterRow")]
public sealed record RegisterRow([property: Id(0)] int Row, [property: Id(1)] Ward Ward);

/// <summary>A row of the table <c>catalogue</c>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CatalogueRow")]
public sealed record CatalogueRow(
    [property: Id(0)] int Row,
    [property: Id(1)] string Version,
    [property: Id(2)] DateOnly EffectiveFrom,
    [property: Id(3)] Criterion Criterion);

/// <summary>A row of the table <c>levels</c>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.LevelRow")]
public sealed record LevelRow([property: Id(0)] int Row, [property: Id(1)] string Ward, [property: Id(2)] Levels Levels);

/// <summary>A row of the table <c>needs</c>.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.NeedsRow")]
public sealed record NeedsRow([property: Id(0)] int Row, [property: Id(1)] string Ward, [property: Id(2)] Needs Needs);

/// <summary>Something wrong in an import.</summary>
/// <param name="Table">The table: programme, districts, register, catalogue, levels or needs.</param>
/// <param name="Row">Row in the file, the header being row 1; 0 when the table as a whole is meant.</param>
/// <param name="Column">The column; empty when the row as a whole is meant.</param>
/// <param name="Value">What stands there, shortened; null when nothing does.</param>
/// <param name="Why">What is allowed there.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ImportFault")]
public sealed record ImportFault(
    [property: Id(0)] string Table,
    [property: Id(1)] int Row,
    [property: Id(2)] string Column,
    [property: Id(3)] string? Value,
    [property: Id(4)] string Why);
