using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Who may start when a plan is carried out in a future. The noise-free outcome passes over it.</summary>
[GenerateSerializer, Alias("ModelWard.Execution"), JsonConverter(typeof(JsonStringEnumConverter<Execution>))]
public enum Execution
{
    /// <summary>Only the wards of the plan.</summary>
    [JsonStringEnumMemberName("fixed")]
    Fixed,

    /// <summary>After all wards of the plan, those it leaves out, by readiness, then code; never those pinned <c>never</c>.</summary>
    [JsonStringEnumMemberName("reserveList")]
    ReserveList,
}
