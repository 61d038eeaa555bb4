using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// An event that was carried out, with all that was there before in the places it touched: with it alone the event can be undone exactly. What the document says does not depend on any other.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AppliedReorganization")]
public sealed record AppliedReorganization
{
    /// <summary>The event.</summary>
    [Id(0)] public required ReorganizationEvent Event { get; init; }

    /// <summary>The wards that ended, as they were, by code.</summary>
    [Id(1)] public required ImmutableArray<Ward> Ended { get; init; }

    /// <summary>The wards that came, as they were made, by code.</summary>
    [Id(2)] public required ImmutableArray<Ward> Came { get; init; }

    /// <summary>Wards that stayed and have come to another district, by code.</summary>
    [Id(3)] public required ImmutableArray<Redistricted> Redistricted { get; init; }

    /// <summary>The programme's districts before, by code.</summary>
    [Id(4)] public required ImmutableArray<District> DistrictsBefore { get; init; }

    /// <summary>Its districts after, by code.</summary>
    [Id(5)] public required ImmutableArray<District> DistrictsAfter { get; init; }
}

/// <summary>A ward that stayed while its district changed.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="From">Its district before.</param>
/// <param name="To">Its district after.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Redistricted")]
public readonly record struct Redistricted([property: Id(0)] string Ward, [property: Id(1)] string From, [property: Id(2)] string To);
