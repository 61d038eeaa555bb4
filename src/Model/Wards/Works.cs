using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What is built at a station (rule 1).</summary>
[GenerateSerializer, Alias("ModelWard.Works"), JsonConverter(typeof(JsonStringEnumConverter<Works>))]
public enum Works
{
    /// <summary>Nothing: no works years, no floor area, no works cost.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>The present building is repaired.</summary>
    [JsonStringEnumMemberName("repair")]
    Repair,

    /// <summary>The present building is extended.</summary>
    [JsonStringEnumMemberName("extension")]
    Extension,

    /// <summary>A new building replaces the present one.</summary>
    [JsonStringEnumMemberName("newBuilding")]
    NewBuilding,
}
