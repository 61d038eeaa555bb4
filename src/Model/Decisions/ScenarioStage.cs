using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How far a scenario has come on its way to being the scheme that is carried out.</summary>
[GenerateSerializer, Alias("ModelWard.ScenarioStage"), JsonConverter(typeof(JsonStringEnumConverter<ScenarioStage>))]
public enum ScenarioStage
{
    /// <summary>It is being worked on and may be changed.</summary>
    [JsonStringEnumMemberName("draft")]
    Draft,

    /// <summary>Its figures are frozen and lie before those who decide.</summary>
    [JsonStringEnumMemberName("submitted")]
    Submitted,

    /// <summary>Somebody else has looked through it and found it fit to be decided on.</summary>
    [JsonStringEnumMemberName("reviewed")]
    Reviewed,

    /// <summary>All approvals are there.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved,

    /// <summary>It was given back with a reason and may be changed again.</summary>
    [JsonStringEnumMemberName("returned")]
    Returned,

    /// <summary>It is the scheme, sealed in a decision record; for ever.</summary>
    [JsonStringEnumMemberName("adopted")]
    Adopted,
}
