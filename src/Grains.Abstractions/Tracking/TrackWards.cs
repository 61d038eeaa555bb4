using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A part of the wards of a track.</summary>
/// <param name="Items">The wards of the part.</param>
/// <param name="Total">How many there are in all.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackWards")]
public sealed record TrackWards([property: Id(0)] ImmutableArray<WardTrack> Items, [property: Id(1)] long Total)
{
    /// <summary>The most items of a part.</summary>
    public const int Most = 1_000;

    /// <summary>No wards.</summary>
    public static TrackWards None { get; } = new([], 0);
}
