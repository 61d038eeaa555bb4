using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What the optimal policy makes as large as it can.</summary>
[GenerateSerializer, Alias("ModelWard.Objective"), JsonConverter(typeof(JsonStringEnumConverter<Objective>))]
public enum Objective
{
    /// <summary>Wards recognized at the end of the last year; among equal counts, ward-years.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>Ward-years: of every ward the years from its recognition to the last year; among equal sums, the count.</summary>
    [JsonStringEnumMemberName("wardYears")]
    WardYears,

    /// <summary>Ward-years times the ward's people; among equal sums, the count.</summary>
    [JsonStringEnumMemberName("peopleYears")]
    PeopleYears,

    /// <summary>The sum of the scenario's own weights of the starts in the plan.</summary>
    [JsonStringEnumMemberName("weights")]
    Weights,
}
