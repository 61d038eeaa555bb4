using System.Text.Json.Serialization;

namespace ModelWard.Grains.Abstractions;

/// <summary>What somebody may be allowed to do. Every endpoint and every method of a grain that clients can call names one.</summary>
[GenerateSerializer, Alias("ModelWard.Permission"), JsonConverter(typeof(JsonStringEnumConverter<Permission>))]
public enum Permission
{
    /// <summary>See programmes, wards, scenarios, their outcomes, runs and the pages; check certificates.</summary>
    [JsonStringEnumMemberName("read")]
    Read,

    /// <summary>Let something be computed that is not stored: what-ifs, futures, searches, analyses; and call off runs of one's own.</summary>
    [JsonStringEnumMemberName("compute")]
    Compute,

    /// <summary>Store, replace and delete scenarios.</summary>
    [JsonStringEnumMemberName("changeScenarios")]
    ChangeScenarios,

    /// <summary>Assess wards, change their needs, report and resolve difficulties; in one's own districts where these are limited.</summary>
    [JsonStringEnumMemberName("changeWards")]
    ChangeWards,

    /// <summary>Import whole tables, whatever the district.</summary>
    [JsonStringEnumMemberName("import")]
    Import,

    /// <summary>Approve plans.</summary>
    [JsonStringEnumMemberName("approve")]
    Approve,

    /// <summary>See the pages and figures of operation; call off anybody's run.</summary>
    [JsonStringEnumMemberName("operate")]
    Operate,
}
