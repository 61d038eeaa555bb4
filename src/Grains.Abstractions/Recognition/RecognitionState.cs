using System.Text.Json.Serialization;

namespace ModelWard.Grains.Abstractions;

/// <summary>Where a ward stands on the way to the title, and so what may come next.</summary>
[GenerateSerializer, Alias("ModelWard.RecognitionState"), JsonConverter(typeof(JsonStringEnumConverter<RecognitionState>))]
public enum RecognitionState
{
    /// <summary>No round is under way. Next: a self-assessment.</summary>
    [JsonStringEnumMemberName("notBegun")]
    NotBegun,

    /// <summary>The ward has assessed itself. Next: an inspection of every criterion.</summary>
    [JsonStringEnumMemberName("selfAssessed")]
    SelfAssessed,

    /// <summary>Inspectors want things put right. Next: every remedy is closed.</summary>
    [JsonStringEnumMemberName("remedying")]
    Remedying,

    /// <summary>All remedies are closed. Next: an inspection of the criteria that were not met.</summary>
    [JsonStringEnumMemberName("remedied")]
    Remedied,

    /// <summary>Every criterion was found met. Next: the decision, or another inspection where this one has grown old.</summary>
    [JsonStringEnumMemberName("ready")]
    Ready,

    /// <summary>The ward holds the title. Next: a review each year, or the title is taken away.</summary>
    [JsonStringEnumMemberName("recognized")]
    Recognized,

    /// <summary>The ward has lost the title. Next: a self-assessment, which begins another round.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,
}
