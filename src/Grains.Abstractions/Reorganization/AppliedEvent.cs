using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>An event that was applied to a programme.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AppliedEvent")]
public sealed record AppliedEvent
{
    /// <summary>Its number among the programme's imports and other changes of many wards: what names it.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>When it was applied.</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }

    /// <summary>By whom.</summary>
    [Id(2)] public required string Actor { get; init; }

    /// <summary>The event.</summary>
    [Id(3)] public required ReorganizationEvent Event { get; init; }

    /// <summary>Codes of the wards that ended, in order.</summary>
    [Id(4)] public required ImmutableArray<string> Ended { get; init; }

    /// <summary>Codes of the wards that came, in order.</summary>
    [Id(5)] public required ImmutableArray<string> Came { get; init; }

    /// <summary>Wards that stayed and came to another district, by code.</summary>
    [Id(6)] public required ImmutableArray<Redistricted> Redistricted { get; init; }

    /// <summary>Ids of the scenarios that were carried over, in order.</summary>
    [Id(7)] public required ImmutableArray<string> Scenarios { get; init; }

    /// <summary>Who undid it and when; null while it is in force.</summary>
    [Id(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UndoneEvent? Undone { get; init; }

    /// <summary>Whether it may be undone now.</summary>
    [Id(9)] public bool MayBeUndone { get; init; }

    /// <summary>Why it may not be undone; empty where it may be, or has been.</summary>
    [Id(10)] public IReadOnlyList<Fault> Why { get; init; } = [];
}

/// <summary>That an event was undone.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">By whom.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UndoneEvent")]
public sealed record UndoneEvent([property: Id(0)] DateTimeOffset At, [property: Id(1)] string Actor);

/// <summary>The answer to the order to apply an event or to undo one.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="Applied">The event; null unless done.</param>
/// <param name="SnapshotVersion">Version of the snapshot after it, or the present one.</param>
/// <param name="Faults">What is not allowed; empty otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReorganizationResult")]
public sealed record ReorganizationResult(
    [property: Id(0)] CommandStatus Status, [property: Id(1)] AppliedEvent? Applied, [property: Id(2)] long SnapshotVersion, [property: Id(3)] IReadOnlyList<Fault> Faults);

/// <summary>The events that were applied to a programme.</summary>
/// <param name="Exists">Whether there is such a programme.</param>
/// <param name="SnapshotVersion">Version of the snapshot.</param>
/// <param name="Events">The events, newest first.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AppliedEvents")]
public sealed record AppliedEvents([property: Id(0)] bool Exists, [property: Id(1)] long SnapshotVersion, [property: Id(2)] ImmutableArray<AppliedEvent> Events);

/// <summary>An event that is in force in a programme.</summary>
/// <param name="Number">What names it, see <see cref="AppliedEvent.Number"/>.</param>
/// <param name="At">When it was applied.</param>
/// <param name="Event">The event.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.EventInForce")]
public sealed record EventInForce([property: Id(0)] long Number, [property: Id(1)] DateTimeOffset At, [property: Id(2)] ReorganizationEvent Event);
