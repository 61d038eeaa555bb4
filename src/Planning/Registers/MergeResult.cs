using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Registers;

/// <summary>What tables make of a programme.</summary>
/// <param name="Programme">The programme afterwards; null when there are faults.</param>
/// <param name="ProgrammeChanged">Whether the programme, its districts or its catalogue differ from before.</param>
/// <param name="Wards">Wards that are new or differ from before, by code.</param>
/// <param name="WardsAdded">How many of them are new.</param>
/// <param name="Faults">What is wrong; nothing may be changed when there is any.</param>
public sealed record MergeResult(
    Programme? Programme,
    bool ProgrammeChanged,
    ImmutableArray<Ward> Wards,
    int WardsAdded,
    IReadOnlyList<ImportFault> Faults);
