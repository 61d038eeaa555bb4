using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What a goal is paid with.</summary>
[GenerateSerializer, Alias("ModelWard.GoalSeekMode"), JsonConverter(typeof(JsonStringEnumConverter<GoalSeekMode>))]
public enum GoalSeekMode
{
    /// <summary>Capital: one factor on every year's.</summary>
    [JsonStringEnumMemberName("multiplier")]
    Multiplier,

    /// <summary>Capital: the same amount every year.</summary>
    [JsonStringEnumMemberName("uniform")]
    Uniform,

    /// <summary>Capital: yearly amounts of any size, the least in all.</summary>
    [JsonStringEnumMemberName("profile")]
    Profile,

    /// <summary>Officers: one factor on every year's.</summary>
    [JsonStringEnumMemberName("officers")]
    Officers,
}
