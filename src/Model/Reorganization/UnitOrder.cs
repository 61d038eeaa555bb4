using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>To which units figures are rolled up.</summary>
[GenerateSerializer, Alias("ModelWard.UnitKind"), JsonConverter(typeof(JsonStringEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>To wards.</summary>
    [JsonStringEnumMemberName("wards")]
    Wards,

    /// <summary>To the districts above them.</summary>
    [JsonStringEnumMemberName("districts")]
    Districts,
}

/// <summary>Which units are asked for.</summary>
/// <param name="Date">The day on which they are in force; null for those of the register as it is now.</param>
/// <param name="By">Wards or districts.</param>
/// <param name="Known">Events that may come after those that were applied, in the order of their days; the first that does not fit the wards, and all after it, count as not known.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitOrder")]
public sealed record UnitOrder([property: Id(0)] DateOnly? Date, [property: Id(1)] UnitKind By, [property: Id(2)] ImmutableArray<ReorganizationEvent> Known);
