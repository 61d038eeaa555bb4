using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How a ward stands against what the adopted scheme promises of it.</summary>
[GenerateSerializer, Alias("ModelWard.TrackStatus"), JsonConverter(typeof(JsonStringEnumConverter<TrackStatus>))]
public enum TrackStatus
{
    /// <summary>It holds the title.</summary>
    [JsonStringEnumMemberName("recognized")]
    Recognized,

    /// <summary>None of its promised years has passed in vain, and it is likely enough to keep the promised year of recognition.</summary>
    [JsonStringEnumMemberName("onTime")]
    OnTime,

    /// <summary>None of its promised years has passed in vain, but its chance to keep the promised year of recognition lies below the threshold.</summary>
    [JsonStringEnumMemberName("atRisk")]
    AtRisk,

    /// <summary>A promised year has passed: it has not begun, or is not recognized.</summary>
    [JsonStringEnumMemberName("late")]
    Late,

    /// <summary>It has lost the title.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,

    /// <summary>The scheme promises nothing of it.</summary>
    [JsonStringEnumMemberName("notPlanned")]
    NotPlanned,
}
