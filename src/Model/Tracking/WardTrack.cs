namespace ModelWard.Model;

/// <summary>A ward's plan beside what has become of it.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardTrack")]
public sealed record WardTrack
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>Its names.</summary>
    [Id(1)] public required Names Names { get; init; }

    /// <summary>Code of its district.</summary>
    [Id(2)] public required string District { get; init; }

    /// <summary>How it stands.</summary>
    [Id(3)] public required TrackStatus Status { get; init; }

    /// <summary>Promised year of its start, of a ward that had begun before the scheme the year it began; null when the scheme leaves it out.</summary>
    [Id(4)] public int? PlannedStart { get; init; }

    /// <summary>Promised year of its recognition; null when there is none within the scheme.</summary>
    [Id(5)] public int? PlannedRecognized { get; init; }

    /// <summary>Year it really began; null while it has not.</summary>
    [Id(6)] public int? Started { get; init; }

    /// <summary>Year it was really recognized; null while it has not been.</summary>
    [Id(7)] public int? Recognized { get; init; }

    /// <summary>Year in which it will be recognized if the scheme goes on from today's state and nothing is uncertain; null when it will not be within the scheme.</summary>
    [Id(8)] public int? Expected { get; init; }

    /// <summary>
    /// The chance that it stands recognized at the end of the promised year, by the futures from today's state, 0 to 1; null where the year has passed or nothing is promised.
    /// </summary>
    [Id(9)] public decimal? Chance { get; init; }

    /// <summary>The chance that it stands recognized at the end of <see cref="Track.From"/>; null when the scheme is over.</summary>
    [Id(15)] public decimal? ChanceThisYear { get; init; }

    /// <summary>The chance that it stands recognized at the end of the scheme's last year; null when the scheme is over.</summary>
    [Id(10)] public decimal? ChanceAtEnd { get; init; }

    /// <summary>Earned value of its works and equipment.</summary>
    [Id(11)] public required EarnedValue Value { get; init; }

    /// <summary>Officers planned up to the day.</summary>
    [Id(12)] public long OfficersPlanned { get; init; }

    /// <summary>Officers who have arrived under the scheme.</summary>
    [Id(13)] public long OfficersArrived { get; init; }

    /// <summary>Criteria that it does not meet today, under the scheme's catalogue.</summary>
    [Id(14)] public int Unmet { get; init; }
}
