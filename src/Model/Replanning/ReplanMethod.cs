using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How a replan was found.</summary>
[GenerateSerializer, Alias("ModelWard.ReplanMethod"), JsonConverter(typeof(JsonStringEnumConverter<ReplanMethod>))]
public enum ReplanMethod
{
    /// <summary>The scheme can go on as promised: there is nothing to change.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>By the optimizer, which weighs wards recognized against wards moved.</summary>
    [JsonStringEnumMemberName("optimized")]
    Optimized,

    /// <summary>By moving each ward to the first year in which it fits: what is under way exceeds a limit already, which no plan can mend, or unfinished starts are allowed.</summary>
    [JsonStringEnumMemberName("pushed")]
    Pushed,
}
