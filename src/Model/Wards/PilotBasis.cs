using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Why a ward belongs to a pilot cohort.</summary>
[GenerateSerializer, Alias("ModelWard.PilotBasis"), JsonConverter(typeof(JsonStringEnumConverter<PilotBasis>))]
public enum PilotBasis
{
    /// <summary>A public source names the ward.</summary>
    [JsonStringEnumMemberName("named")]
    Named,

    /// <summary>The register's written rule chose it; illustrative.</summary>
    [JsonStringEnumMemberName("rule")]
    Rule,
}
