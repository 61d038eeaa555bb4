using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>A change of many wards at once, before it is stored.</summary>
/// <param name="Programme">The programme after it.</param>
/// <param name="ProgrammeChanged">Whether the programme, its districts or its catalogue change.</param>
/// <param name="WardsAdded">How many of the wards are new.</param>
/// <param name="Events">One event a ward, by the ward's code.</param>
internal sealed record ManyWards(Programme Programme, bool ProgrammeChanged, int WardsAdded, IReadOnlyDictionary<string, WardEvent> Events)
{
    /// <summary>What it does to units; null when it is no reorganization.</summary>
    public KeptReorganization? Reorganization { get; init; }

    /// <summary>One event for each scenario that is carried over.</summary>
    public IReadOnlyList<StoredScenarioEvent> Scenarios { get; init; } = [];
}
