using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How wards are put in line (rule 12). Each order is made once from the snapshot; ties go by code.</summary>
[GenerateSerializer, Alias("ModelWard.Policy"), JsonConverter(typeof(JsonStringEnumConverter<Policy>))]
public enum Policy
{
    /// <summary>Fewest criteria below threshold first.</summary>
    [JsonStringEnumMemberName("readiness")]
    Readiness,

    /// <summary>Least works and equipment cost first.</summary>
    [JsonStringEnumMemberName("cheapest")]
    Cheapest,

    /// <summary>Most people for the money first.</summary>
    [JsonStringEnumMemberName("peoplePerVnd")]
    PeoplePerVnd,

    /// <summary>Largest sum of gaps first.</summary>
    [JsonStringEnumMemberName("need")]
    Need,

    /// <summary>The district with the least share begun first, in it by readiness.</summary>
    [JsonStringEnumMemberName("districtBalanced")]
    DistrictBalanced,

    /// <summary>The scenario's own plan or order.</summary>
    [JsonStringEnumMemberName("manual")]
    Manual,

    /// <summary>The best plan found for the scenario's <see cref="Objective"/>, with a proof of how far it can be from the optimum (rules 23 and 24).</summary>
    [JsonStringEnumMemberName("optimal")]
    Optimal,
}
