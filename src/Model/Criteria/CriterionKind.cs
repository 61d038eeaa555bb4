using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What lifts a criterion's level (rule 6).</summary>
[GenerateSerializer, Alias("ModelWard.CriterionKind"), JsonConverter(typeof(JsonStringEnumConverter<CriterionKind>))]
public enum CriterionKind
{
    /// <summary>Met when the officers arrive, after the first served year.</summary>
    [JsonStringEnumMemberName("personnel")]
    Personnel,

    /// <summary>Met when the works are done.</summary>
    [JsonStringEnumMemberName("facility")]
    Facility,

    /// <summary>Met when the equipment is paid, in the last works year.</summary>
    [JsonStringEnumMemberName("equipment")]
    Equipment,

    /// <summary>Rises by the guided gain in each served year.</summary>
    [JsonStringEnumMemberName("practice")]
    Practice,
}
