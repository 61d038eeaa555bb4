using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// What one silo does at present. Key: the silo's address. The first call to it must carry the address as placement hint, so that it
/// lives on its silo. The silo measures only while somebody reads, and stops soon after.
/// </summary>
[Alias("ModelWard.ISiloGrain"), Requires(Permission.Read)]
public interface ISiloGrain : IGrainWithStringKey
{
    /// <summary>The silo as it is now; null when the grain does not live on the silo that its key names.</summary>
    [Alias("Read"), SafeToRepeat] Task<SiloReading?> Read(CancellationToken cancellationToken);

    /// <summary>Whether the silo takes more work; null when the grain does not live on the silo that its key names.</summary>
    [Alias("Room"), SafeToRepeat] Task<SiloRoom?> Room(CancellationToken cancellationToken);
}

/// <summary>Whether a silo takes more work.</summary>
/// <param name="Full">The line that is full, in a sentence with its length; null when every line takes more.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SiloRoom")]
public sealed record SiloRoom([property: Id(0)] string? Full);

/// <summary>What a silo does.</summary>
/// <param name="Runs">Ids of the runs that lie in its memory, in ordinal order.</param>
/// <param name="Seconds">How long its calls have been measured, s; at most a window of ten.</param>
/// <param name="Calls">How many calls were answered in that time to callers in this silo's process.</param>
/// <param name="P95">In what time 95 of 100 of them were answered, ms, as the upper edge of a class; null without calls, infinite beyond the last class.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SiloReading")]
public sealed record SiloReading(
    [property: Id(0)] ImmutableArray<string> Runs,
    [property: Id(1)] double Seconds,
    [property: Id(2)] long Calls,
    [property: Id(3)] double? P95)
{
    /// <summary>Upper edge of the last class of times, ms.</summary>
    public const double LastClass = 30_000;
}
