using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What an actual reports of a ward.</summary>
[GenerateSerializer, Alias("ModelWard.ActualItem"), JsonConverter(typeof(JsonStringEnumConverter<ActualItem>))]
public enum ActualItem
{
    /// <summary>Works cost paid, VND million.</summary>
    [JsonStringEnumMemberName("worksPaid")]
    WorksPaid,

    /// <summary>Equipment cost paid, VND million.</summary>
    [JsonStringEnumMemberName("equipmentPaid")]
    EquipmentPaid,

    /// <summary>Upkeep paid, VND million.</summary>
    [JsonStringEnumMemberName("upkeepPaid")]
    UpkeepPaid,

    /// <summary>Officers who have taken up their posts.</summary>
    [JsonStringEnumMemberName("officersArrived")]
    OfficersArrived,

    /// <summary>How far the works are, whole percent of all of them.</summary>
    [JsonStringEnumMemberName("worksProgress")]
    WorksProgress,
}
