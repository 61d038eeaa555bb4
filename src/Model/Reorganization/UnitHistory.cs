using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>The events that are in force in a programme, with the wards and districts before each of them.</summary>
/// <param name="Before">The wards before each event, in the order of the events: those that ended by it as they ended, all others as they are now.</param>
/// <param name="Events">The events, oldest first.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitHistory")]
public sealed record UnitHistory([property: Id(0)] ImmutableArray<Snapshot> Before, [property: Id(1)] ImmutableArray<ReorganizationEvent> Events)
{
    /// <summary>A programme that no event has changed.</summary>
    public static UnitHistory None { get; } = new([], []);
}
