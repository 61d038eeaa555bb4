using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How a ward stands in the best plan found.</summary>
[GenerateSerializer, Alias("ModelWard.WardStanding"), JsonConverter(typeof(JsonStringEnumConverter<WardStanding>))]
public enum WardStanding
{
    /// <summary>The optimizer chose its start.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>The scenario pins its start.</summary>
    [JsonStringEnumMemberName("pinned")]
    Pinned,

    /// <summary>It could start, but the plan leaves it out.</summary>
    [JsonStringEnumMemberName("leftOut")]
    LeftOut,

    /// <summary>The scenario forbids its start.</summary>
    [JsonStringEnumMemberName("forbidden")]
    Forbidden,

    /// <summary>In every year in which it may start it would be finished after the last year.</summary>
    [JsonStringEnumMemberName("tooLate")]
    TooLate,

    /// <summary>It had begun before the scenario: under way, recognized or waiting for upkeep.</summary>
    [JsonStringEnumMemberName("begun")]
    Begun,
}
