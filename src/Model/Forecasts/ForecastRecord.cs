using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What was forecast of a scheme on a day, kept so that what comes later can be held against it. Never changed: the same scheme, practice, seed and number of futures give the same bytes.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastRecord")]
public sealed record ForecastRecord
{
    /// <summary>Lower-case hex SHA-256 of the canonical JSON of all other fields.</summary>
    [Id(0)] public string Fingerprint { get; init; } = "";

    /// <summary>Code of the programme.</summary>
    [Id(1)] public required string Programme { get; init; }

    /// <summary>Id of the decision whose scheme is forecast.</summary>
    [Id(2)] public required string Decision { get; init; }

    /// <summary>The day it was made.</summary>
    [Id(3)] public required DateOnly Day { get; init; }

    /// <summary>Why it was made.</summary>
    [Id(4)] public required ForecastOccasion Occasion { get; init; }

    /// <summary>How many futures, from 2.</summary>
    [Id(5)] public required long Replications { get; init; }

    /// <summary>Seed of their draws.</summary>
    [Id(6)] public required long Seed { get; init; }

    /// <summary>Fingerprint of the futures, see <see cref="FuturesResult.Fingerprint"/>.</summary>
    [Id(7)] public required string Futures { get; init; }

    /// <summary>The years of the forecast, one after the other.</summary>
    [Id(8)] public required ImmutableArray<ForecastYear> Years { get; init; }

    /// <summary>The chance that all wards are recognized at the end of the last year, 0 to 1.</summary>
    [Id(9)] public required decimal All { get; init; }

    /// <summary>The chance of each milestone to come.</summary>
    [Id(10)] public required ImmutableArray<MilestoneChance> Milestones { get; init; }

    /// <summary>The chance of every ward, by code.</summary>
    [Id(11)] public required ImmutableArray<ForecastWard> Wards { get; init; }

    /// <summary>The quarter at whose end it was made, as <c>2026-Q3</c>; null at an adoption.</summary>
    [JsonIgnore] public string? Quarter => Occasion == ForecastOccasion.Quarter ? QuarterBefore(Day) : null;

    /// <summary>The last quarter that is over on a day, as <c>2026-Q3</c>.</summary>
    public static string QuarterBefore(DateOnly day)
    {
        var (year, quarter) = YearCalendar.LastOver(day);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{quarter}");
    }

    /// <summary>The same with its fingerprint.</summary>
    public ForecastRecord Sealed() => this with { Fingerprint = Hash() };

    /// <summary>Whether the fingerprint is that of the other fields: one that was changed after it was sealed is not.</summary>
    public bool IsSealed() => Fingerprint == Hash();

    private string Hash() => CanonicalJson.HashOf(JsonSerializer.SerializeToElement(this, ModelJson.Options), "fingerprint");
}

/// <summary>Why a forecast was made.</summary>
[GenerateSerializer, Alias("ModelWard.ForecastOccasion"), JsonConverter(typeof(JsonStringEnumConverter<ForecastOccasion>))]
public enum ForecastOccasion
{
    /// <summary>The scheme was adopted.</summary>
    [JsonStringEnumMemberName("adoption")]
    Adoption,

    /// <summary>A quarter was over.</summary>
    [JsonStringEnumMemberName("quarter")]
    Quarter,
}

/// <summary>What is forecast of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Recognized">Wards recognized at its end.</param>
/// <param name="Spend">Paid in it for works, equipment and upkeep, VND million at its prices.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastYear")]
public sealed record ForecastYear([property: Id(0)] int Year, [property: Id(1)] ForecastSpread Recognized, [property: Id(2)] ForecastSpread Spend);

/// <summary>How the futures spread: each percentile is the smallest value that at least so many per cent of them do not exceed.</summary>
/// <param name="P10">A tenth of the futures lies at or below.</param>
/// <param name="P50">Half of them.</param>
/// <param name="P90">Nine tenths of them.</param>
/// <param name="Mean">Their mean, six decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastSpread")]
public readonly record struct ForecastSpread([property: Id(0)] long P10, [property: Id(1)] long P50, [property: Id(2)] long P90, [property: Id(3)] decimal Mean);

/// <summary>What is forecast of a ward.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Chances">The chance that it stands recognized at the end of each year of <see cref="ForecastRecord.Years"/>, 0 to 1, six decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastWard")]
public sealed record ForecastWard([property: Id(0)] string Ward, [property: Id(1)] ImmutableArray<decimal> Chances);
