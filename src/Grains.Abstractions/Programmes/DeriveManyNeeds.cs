using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Asks that needs of many wards be derived by the norms in force.</summary>
/// <param name="Items">Which items: at least one, each once. Null is, ward by ward, all that were neither set by hand nor by an option.</param>
/// <param name="Wards">Codes of the wards, each once. Null is all that are not under way: what these have been paid does not show in levels.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DeriveManyNeeds")]
public sealed record DeriveManyNeeds(
    [property: Id(0)] ImmutableArray<NeedItem>? Items = null,
    [property: Id(1)] ImmutableArray<string>? Wards = null);

/// <summary>What deriving needs would do; nothing has been changed.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.DerivedPreview")]
public sealed record DerivedPreview
{
    /// <summary>How many wards <see cref="Wards"/> names at most.</summary>
    public const int MostWards = 1_000;

    /// <summary>Whether there is such a programme.</summary>
    [Id(0)] public bool Exists { get; init; }

    /// <summary>Version of the snapshot it was found on; a command that names it refuses to overtake another change.</summary>
    [Id(1)] public long SnapshotVersion { get; init; }

    /// <summary>Version of the settings whose norms are used.</summary>
    [Id(2)] public long SettingsVersion { get; init; }

    /// <summary>Wards of which a need or its origin would change.</summary>
    [Id(3)] public int WardsChanged { get; init; }

    /// <summary>The needs of all wards of the programme as they are.</summary>
    [Id(4)] public NeedsTotal Before { get; init; } = NeedsTotal.Nothing;

    /// <summary>The needs of all wards of the programme as they would be.</summary>
    [Id(5)] public NeedsTotal After { get; init; } = NeedsTotal.Nothing;

    /// <summary>The first of the wards that would change, by code, with the needs that differ.</summary>
    [Id(6)] public ImmutableArray<WardChange> Wards { get; init; } = [];

    /// <summary>What is wrong; the command would change nothing while there is any.</summary>
    [Id(7)] public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>How deriving the needs of many wards came out.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="SnapshotVersion">Version of the snapshot after it.</param>
/// <param name="WardsChanged">Wards of which a need or its origin changed.</param>
/// <param name="Faults">What is wrong; nothing was changed when there is any.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DerivedResult")]
public sealed record DerivedResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] long SnapshotVersion,
    [property: Id(2)] int WardsChanged,
    [property: Id(3)] IReadOnlyList<Fault> Faults);
