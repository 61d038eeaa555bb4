using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>The last thing that happened to a ward, without what it wrote.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Version">The ward's version after it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Criterion">Code of the criterion that was assessed; null when something else happened.</param>
/// <param name="At">When it was stored.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.LastChange")]
public sealed record LastChange(
    [property: Id(0)] string Ward,
    [property: Id(1)] long Version,
    [property: Id(2)] WardEventKind Kind,
    [property: Id(3)] string? Criterion,
    [property: Id(4)] DateTimeOffset At);

/// <summary>An event of one of many wards.</summary>
/// <param name="Place">Its place among all events that are stored: grows from event to event, with gaps.</param>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Event">The event.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ProgrammeEvent")]
public sealed record ProgrammeEvent(
    [property: Id(0)] long Place,
    [property: Id(1)] string Ward,
    [property: Id(2)] WardEvent Event);

/// <summary>What somebody should look at.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProgrammeAlerts")]
public sealed record ProgrammeAlerts
{
    /// <summary>How far back losses are looked for.</summary>
    [Id(0)] public TimeSpan LostWithin { get; init; }

    /// <summary>How long a difficulty must have been open.</summary>
    [Id(1)] public TimeSpan OpenLongerThan { get; init; }

    /// <summary>Criteria that an assessment took below their threshold and that are still below it, the newest first.</summary>
    [Id(2)] public ImmutableArray<LostCriterion> Lost { get; init; } = [];

    /// <summary>Difficulties that have been open for longer, the oldest first.</summary>
    [Id(3)] public ImmutableArray<OpenDifficulty> Open { get; init; } = [];
}

/// <summary>A criterion that a ward met and has lost.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Before">Its level before, at least the threshold.</param>
/// <param name="Threshold">The threshold under the catalogue version of the assessment.</param>
/// <param name="Assessment">The assessment that took it below.</param>
/// <param name="At">When the assessment was stored.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.LostCriterion")]
public sealed record LostCriterion(
    [property: Id(0)] string Ward,
    [property: Id(1)] Model.Level Before,
    [property: Id(2)] Model.Level Threshold,
    [property: Id(3)] Assessment Assessment,
    [property: Id(4)] DateTimeOffset At);

/// <summary>A difficulty that is open.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Difficulty">The difficulty.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.OpenDifficulty")]
public sealed record OpenDifficulty([property: Id(0)] string Ward, [property: Id(1)] Difficulty Difficulty);
