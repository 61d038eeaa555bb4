using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Something that goes another way than planned, or is likely to.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackWarning")]
public sealed record TrackWarning
{
    /// <summary>What it is.</summary>
    [Id(0)] public required WarningKind Kind { get; init; }

    /// <summary>Code of the ward; null where it concerns all.</summary>
    [Id(1)] public string? Ward { get; init; }

    /// <summary>The ward's names.</summary>
    [Id(2)] public Names? Names { get; init; }

    /// <summary>Code of the ward's district.</summary>
    [Id(3)] public string? District { get; init; }

    /// <summary>The year that it concerns.</summary>
    [Id(4)] public int? Year { get; init; }

    /// <summary>What is exceeded or short.</summary>
    [Id(5)] public Resource? Resource { get; init; }

    /// <summary>The chance that it rests on, 0 to 1.</summary>
    [Id(6)] public decimal? Chance { get; init; }

    /// <summary>The figure that was planned or granted, in the resource's unit; wards of a milestone.</summary>
    [Id(7)] public long? Planned { get; init; }

    /// <summary>The figure recorded.</summary>
    [Id(8)] public long? Actual { get; init; }
}

/// <summary>The kinds of warnings, the gravest first.</summary>
[GenerateSerializer, Alias("ModelWard.WarningKind"), JsonConverter(typeof(JsonStringEnumConverter<WarningKind>))]
public enum WarningKind
{
    /// <summary>More was used of a resource than the year's limit.</summary>
    [JsonStringEnumMemberName("limitExceeded")]
    LimitExceeded,

    /// <summary>A milestone's chance lies below the threshold.</summary>
    [JsonStringEnumMemberName("milestoneAtRisk")]
    MilestoneAtRisk,

    /// <summary>A ward has lost the title.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,

    /// <summary>A ward's promised year of recognition has passed.</summary>
    [JsonStringEnumMemberName("recognitionLate")]
    RecognitionLate,

    /// <summary>A ward's promised year of start has passed.</summary>
    [JsonStringEnumMemberName("startLate")]
    StartLate,

    /// <summary>A ward's chance to keep the promised year lies below the threshold.</summary>
    [JsonStringEnumMemberName("atRisk")]
    AtRisk,

    /// <summary>More has been paid in a ward than the whole scheme plans for it.</summary>
    [JsonStringEnumMemberName("overspent")]
    Overspent,

    /// <summary>A ward has earned less than four fifths of its planned value.</summary>
    [JsonStringEnumMemberName("behind")]
    Behind,

    /// <summary>Fewer officers have arrived in a ward than planned up to the day.</summary>
    [JsonStringEnumMemberName("officersShort")]
    OfficersShort,
}
