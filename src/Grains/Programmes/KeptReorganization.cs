using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>
/// What a change of many wards did to units, kept beside the programme in its row: with it and the histories of the wards and scenarios that it names an event can be undone exactly. Either
/// an event that was applied or one that was undone.
/// </summary>
public sealed record KeptReorganization
{
    /// <summary>The event that was applied; null when one was undone.</summary>
    public ReorganizationEvent? Event { get; init; }

    /// <summary>Number of the row whose event was undone; null when one was applied.</summary>
    public long? Undoes { get; init; }

    /// <summary>Wards that ended, by code.</summary>
    public required ImmutableArray<KeptVersion> Ended { get; init; }

    /// <summary>Wards that came, by code; those that are in force again where an event was undone.</summary>
    public required ImmutableArray<KeptVersion> Came { get; init; }

    /// <summary>Wards that stayed and came to another district, by code.</summary>
    public required ImmutableArray<Redistricted> Redistricted { get; init; }

    /// <summary>Scenarios that were carried over, by id.</summary>
    public required ImmutableArray<KeptVersion> Scenarios { get; init; }

    /// <summary>The programme's districts before, by code.</summary>
    public required ImmutableArray<District> DistrictsBefore { get; init; }

    /// <summary>Whether a ward got an event by it.</summary>
    public bool Touches(string ward) => Ended.Concat(Came).Any(one => one.Key == ward) || Redistricted.Any(moved => moved.Ward == ward);
}

/// <summary>A ward or a scenario with the version that the change gave it.</summary>
/// <param name="Key">Its code or id.</param>
/// <param name="Version">Its version after the change.</param>
public sealed record KeptVersion(string Key, long Version);
