using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>How an import came out.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="SnapshotVersion">Version of the snapshot after it.</param>
/// <param name="WardsAdded">Wards that were not there before.</param>
/// <param name="WardsChanged">Wards of which something changed.</param>
/// <param name="ProgrammeChanged">Whether the programme, its districts or its catalogue changed.</param>
/// <param name="Faults">What is wrong; nothing was changed when there is any.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ImportResult")]
public sealed record ImportResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] long SnapshotVersion,
    [property: Id(2)] int WardsAdded,
    [property: Id(3)] int WardsChanged,
    [property: Id(4)] bool ProgrammeChanged,
    [property: Id(5)] IReadOnlyList<ImportFault> Faults);
