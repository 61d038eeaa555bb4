using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What an event does to a unit.</summary>
[GenerateSerializer, Alias("ModelWard.UnitChange"), JsonConverter(typeof(JsonStringEnumConverter<UnitChange>))]
public enum UnitChange
{
    /// <summary>It stays as it is.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>All of one unit, and nothing else, carries on under another name or code.</summary>
    [JsonStringEnumMemberName("rename")]
    Rename,

    /// <summary>Units, or pieces of several, come together.</summary>
    [JsonStringEnumMemberName("merge")]
    Merge,

    /// <summary>It comes of a piece of one unit that was divided.</summary>
    [JsonStringEnumMemberName("split")]
    Split,
}
