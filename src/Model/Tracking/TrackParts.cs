using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>How many wards stand how.</summary>
/// <param name="Status">How they stand.</param>
/// <param name="Wards">How many, from 0.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.StatusCount")]
public readonly record struct StatusCount([property: Id(0)] TrackStatus Status, [property: Id(1)] int Wards);

/// <summary>A resource's plan beside what was recorded.</summary>
/// <param name="Resource">The resource: works, equipment and upkeep in VND million, officers, floor area in m², guidance in team-months.</param>
/// <param name="Planned">All that is planned of it in the period.</param>
/// <param name="Due">What of it is planned up to the day.</param>
/// <param name="Actual">What was recorded; null where nothing is ever recorded of the resource.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ResourceTrack")]
public readonly record struct ResourceTrack([property: Id(0)] Resource Resource, [property: Id(1)] long Planned, [property: Id(2)] long Due, [property: Id(3)] long? Actual);

/// <summary>A year's plan beside what has become of it.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.YearTrack")]
public sealed record YearTrack
{
    /// <summary>The year.</summary>
    [Id(0)] public required int Year { get; init; }

    /// <summary>Wards that are to start in it.</summary>
    [Id(1)] public required int StartsPlanned { get; init; }

    /// <summary>Wards that have started in it.</summary>
    [Id(2)] public required int Started { get; init; }

    /// <summary>Wards that are to be recognized in it.</summary>
    [Id(3)] public required int RecognitionsPlanned { get; init; }

    /// <summary>Wards that were recognized in it.</summary>
    [Id(4)] public required int Recognized { get; init; }

    /// <summary>Every resource but capital, which is works and equipment together.</summary>
    [Id(5)] public required ImmutableArray<ResourceTrack> Resources { get; init; }

    /// <summary>Its four quarters.</summary>
    [Id(6)] public required ImmutableArray<QuarterTrack> Quarters { get; init; }
}

/// <summary>A quarter's plan beside what has become of it.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.QuarterTrack")]
public sealed record QuarterTrack
{
    /// <summary>The quarter, 1 to 4.</summary>
    [Id(0)] public required int Quarter { get; init; }

    /// <summary>Works, equipment, upkeep and officers.</summary>
    [Id(1)] public required ImmutableArray<ResourceTrack> Resources { get; init; }

    /// <summary>Earned value from the scheme's begin to the quarter's end, of a quarter under way to the day; earned and paid are null in quarters to come.</summary>
    [Id(2)] public required ValuePoint Value { get; init; }
}

/// <summary>A point of the curves of earned value, VND million since the scheme's begin.</summary>
/// <param name="Planned">Planned value at the quarter's end.</param>
/// <param name="Earned">Earned value; null in quarters to come.</param>
/// <param name="Paid">Actual cost; null in quarters to come.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ValuePoint")]
public readonly record struct ValuePoint([property: Id(0)] long Planned, [property: Id(1)] long? Earned, [property: Id(2)] long? Paid);

/// <summary>A district's plan beside what has become of it.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="Names">Its names.</param>
/// <param name="Wards">How its wards stand, every status once.</param>
/// <param name="Value">Earned value of its works and equipment.</param>
/// <param name="OfficersPlanned">Officers planned up to the day.</param>
/// <param name="OfficersArrived">Officers who have arrived under the scheme.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictTrack")]
public sealed record DistrictTrack(
    [property: Id(0)] string District,
    [property: Id(1)] Names Names,
    [property: Id(2)] ImmutableArray<StatusCount> Wards,
    [property: Id(3)] EarnedValue Value,
    [property: Id(4)] long OfficersPlanned,
    [property: Id(5)] long OfficersArrived);

/// <summary>How many wards meet a criterion, by plan and really.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Names">Its names.</param>
/// <param name="PlannedBefore">Wards that were to meet it at the end of the year before <see cref="Track.From"/>.</param>
/// <param name="PlannedInYear">Wards that are to meet it at the end of <see cref="Track.From"/>.</param>
/// <param name="Met">Wards that meet it today.</param>
/// <param name="Status">Late, at risk or on time.</param>
/// <param name="Chance">
/// The chance that at least <paramref name="PlannedInYear"/> wards meet it at the end of <see cref="Track.From"/>, by the futures from today's state, 0 to 1; null when the scheme is over.
/// </param>
[GenerateSerializer, Immutable, Alias("ModelWard.CriterionTrack")]
public sealed record CriterionTrack(
    [property: Id(0)] string Criterion, [property: Id(1)] Names Names, [property: Id(2)] int PlannedBefore, [property: Id(3)] int PlannedInYear, [property: Id(4)] int Met,
    [property: Id(5)] TrackStatus Status, [property: Id(6)] decimal? Chance);

/// <summary>A source's plan beside what it has paid, in one year.</summary>
/// <param name="Source">Code of the source; null for what no source may pay by plan, and for payments that name none.</param>
/// <param name="Year">The year.</param>
/// <param name="Planned">What it is to pay, VND million.</param>
/// <param name="Paid">What was recorded as paid by it, VND million.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SourceTrack")]
public sealed record SourceTrack([property: Id(0)] string? Source, [property: Id(1)] int Year, [property: Id(2)] long Planned, [property: Id(3)] long Paid);

/// <summary>Planned money that no source may pay.</summary>
/// <param name="Year">The year.</param>
/// <param name="Use">What for.</param>
/// <param name="Amount">VND million, from 1.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UnfundedUse")]
public readonly record struct UnfundedUse([property: Id(0)] int Year, [property: Id(1)] MoneyUse Use, [property: Id(2)] long Amount);

/// <summary>What the scheme still comes to: futures that start at today's state.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackForecast")]
public sealed record TrackForecast
{
    /// <summary>How many futures.</summary>
    [Id(0)] public required int Replications { get; init; }

    /// <summary>Seed of the scheme.</summary>
    [Id(1)] public required long Seed { get; init; }

    /// <summary>Fingerprint of the futures.</summary>
    [Id(2)] public required string Fingerprint { get; init; }

    /// <summary>Wards recognized at the end of each year from <see cref="Track.From"/> on if nothing is uncertain.</summary>
    [Id(3)] public required ImmutableArray<int> NoiseFree { get; init; }

    /// <summary>The spread of each of these years.</summary>
    [Id(4)] public required ImmutableArray<FanYear> Years { get; init; }

    /// <summary>The chance that all wards are recognized at the end of the last year.</summary>
    [Id(5)] public required ChanceEstimate All { get; init; }

    /// <summary>The chance of each milestone to come.</summary>
    [Id(6)] public required ImmutableArray<MilestoneChance> Milestones { get; init; }
}
