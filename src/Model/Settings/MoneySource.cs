using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Where money comes from.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Uses">What it may pay: each use at most once, at least one.</param>
/// <param name="Limits">
/// What it gives in single years, VND million, each year once: nothing in a year that is not named. Null is without limit.
/// </param>
[GenerateSerializer, Immutable, Alias("ModelWard.MoneySource")]
public sealed record MoneySource(
    [property: Id(0)] string Code,
    [property: Id(1)] Names Name,
    [property: Id(2)] ImmutableArray<MoneyUse> Uses,
    [property: Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<SourceLimit>? Limits = null)
{
    /// <summary>What it gives in a year, VND million; null is without limit.</summary>
    public long? In(int year) => Limits is { } limits ? limits.Where(limit => limit.Year == year).Sum(limit => limit.Amount) : null;
}

/// <summary>What a source gives in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">VND million, 0 to 10^12.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SourceLimit")]
public readonly record struct SourceLimit([property: Id(0)] int Year, [property: Id(1)] long Amount);

/// <summary>What money is spent on.</summary>
[GenerateSerializer, Alias("ModelWard.MoneyUse"), JsonConverter(typeof(JsonStringEnumConverter<MoneyUse>))]
public enum MoneyUse
{
    /// <summary>Works.</summary>
    [JsonStringEnumMemberName("works")]
    Works,

    /// <summary>Equipment.</summary>
    [JsonStringEnumMemberName("equipment")]
    Equipment,

    /// <summary>Upkeep.</summary>
    [JsonStringEnumMemberName("upkeep")]
    Upkeep,
}
