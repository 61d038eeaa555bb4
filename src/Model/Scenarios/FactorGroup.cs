using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What is uncertain, in groups: each has draws of its own, so that one can be switched off, held or drawn anew without moving any draw of
/// another.
/// </summary>
[GenerateSerializer, Alias("ModelWard.FactorGroup"), JsonConverter(typeof(JsonStringEnumConverter<FactorGroup>))]
public enum FactorGroup
{
    /// <summary>The city's prices of works, equipment and upkeep.</summary>
    [JsonStringEnumMemberName("prices")]
    Prices,

    /// <summary>What the works of each ward cost.</summary>
    [JsonStringEnumMemberName("wardCosts")]
    WardCosts,

    /// <summary>Works years that end late.</summary>
    [JsonStringEnumMemberName("worksDelays")]
    WorksDelays,

    /// <summary>Officers who are not recruited, and officers who leave.</summary>
    [JsonStringEnumMemberName("staffing")]
    Staffing,

    /// <summary>How much floor area can be under works.</summary>
    [JsonStringEnumMemberName("floorArea")]
    FloorArea,

    /// <summary>Cuts of the capital granted.</summary>
    [JsonStringEnumMemberName("budget")]
    Budget,

    /// <summary>How fast practice rises with guidance.</summary>
    [JsonStringEnumMemberName("practice")]
    Practice,

    /// <summary>How assessors read practice.</summary>
    [JsonStringEnumMemberName("assessment")]
    Assessment,

    /// <summary>Recognized wards that decline though their upkeep is paid.</summary>
    [JsonStringEnumMemberName("slips")]
    Slips,
}
