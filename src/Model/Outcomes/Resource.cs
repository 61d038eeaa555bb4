using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What is short, in the order in which outcomes name it (rule 21).</summary>
[GenerateSerializer, Alias("ModelWard.Resource"), JsonConverter(typeof(JsonStringEnumConverter<Resource>))]
public enum Resource
{
    /// <summary>Investment money for works and equipment, VND million.</summary>
    [JsonStringEnumMemberName("capital")]
    Capital,

    /// <summary>The ceiling on what may be spent on works, VND million.</summary>
    [JsonStringEnumMemberName("works")]
    Works,

    /// <summary>The ceiling on what may be spent on equipment, VND million.</summary>
    [JsonStringEnumMemberName("equipment")]
    Equipment,

    /// <summary>Money for the upkeep of recognized wards, VND million.</summary>
    [JsonStringEnumMemberName("upkeep")]
    Upkeep,

    /// <summary>Officers who can be assigned.</summary>
    [JsonStringEnumMemberName("officers")]
    Officers,

    /// <summary>Floor area that can be under works at once, m².</summary>
    [JsonStringEnumMemberName("floorArea")]
    FloorArea,

    /// <summary>Guidance, team-months.</summary>
    [JsonStringEnumMemberName("guidance")]
    Guidance,
}
