using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>What an import would do; nothing has been changed.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ImportPreview")]
public sealed record ImportPreview
{
    /// <summary>How many wards <see cref="Wards"/> names at most.</summary>
    public const int MostWards = 1_000;

    /// <summary>Version of the snapshot it was found on; an import that names it refuses to overtake another change.</summary>
    [Id(0)] public required long SnapshotVersion { get; init; }

    /// <summary>Wards that are not there yet.</summary>
    [Id(1)] public int WardsAdded { get; init; }

    /// <summary>Wards of which something would change.</summary>
    [Id(2)] public int WardsChanged { get; init; }

    /// <summary>Whether the programme, its districts or its catalogue would change.</summary>
    [Id(3)] public bool ProgrammeChanged { get; init; }

    /// <summary>The first of these wards, by code.</summary>
    [Id(4)] public ImmutableArray<WardChange> Wards { get; init; } = [];

    /// <summary>What is wrong; an import would change nothing while there is any.</summary>
    [Id(5)] public IReadOnlyList<ImportFault> Faults { get; init; } = [];
}

/// <summary>What would change in a ward.</summary>
/// <param name="Code">The ward's code.</param>
/// <param name="Names">Its names afterwards.</param>
/// <param name="Added">Whether it is not there yet.</param>
/// <param name="Fields">The fields that differ, by path; empty for a ward that is added.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardChange")]
public sealed record WardChange(
    [property: Id(0)] string Code,
    [property: Id(1)] Names Names,
    [property: Id(2)] bool Added,
    [property: Id(3)] ImmutableArray<FieldChange> Fields);

/// <summary>A field that would change.</summary>
/// <param name="Path">Its path in the ward's document, as <c>needs.officers</c> or <c>levels.C01</c>.</param>
/// <param name="Before">What stands there; null when nothing does.</param>
/// <param name="After">What would stand there; null when nothing would.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.FieldChange")]
public sealed record FieldChange([property: Id(0)] string Path, [property: Id(1)] string? Before, [property: Id(2)] string? After);
