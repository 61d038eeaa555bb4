using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What futures are judged by.</summary>
[GenerateSerializer, Alias("ModelWard.FuturesMeasure"), JsonConverter(typeof(JsonStringEnumConverter<FuturesMeasure>))]
public enum FuturesMeasure
{
    /// <summary>Wards recognized at the end of the last year.</summary>
    [JsonStringEnumMemberName("wards")]
    Wards,

    /// <summary>Years for which wards stand recognized, of all wards together.</summary>
    [JsonStringEnumMemberName("wardYears")]
    WardYears,

    /// <summary>What is spent in all years, VND million; less is better.</summary>
    [JsonStringEnumMemberName("spend")]
    Spend,
}
