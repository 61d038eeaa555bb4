using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>How good forecasts have been, by what has come since. The model book gives every equation. The same forecasts and actuals give the same bytes.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastScore")]
public sealed record ForecastScore
{
    /// <summary>Lower-case hex SHA-256 of the canonical JSON of all other fields.</summary>
    [Id(0)] public string Fingerprint { get; init; } = "";

    /// <summary>The last year that is over; later ones are not scored.</summary>
    [Id(1)] public required int Through { get; init; }

    /// <summary>Fingerprints of the forecasts, in the order of their days.</summary>
    [Id(2)] public required ImmutableArray<string> Forecasts { get; init; }

    /// <summary>All lead times together.</summary>
    [Id(3)] public required LeadScore Total { get; init; }

    /// <summary>Each lead time of which anything could be scored, the shortest first.</summary>
    [Id(4)] public required ImmutableArray<LeadScore> Leads { get; init; }

    /// <summary>The same with its fingerprint.</summary>
    public ForecastScore Sealed() => this with { Fingerprint = CanonicalJson.HashOf(JsonSerializer.SerializeToElement(this, ModelJson.Options), "fingerprint") };
}

/// <summary>How good forecasts so far ahead have been.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.LeadScore")]
public sealed record LeadScore
{
    /// <summary>Years from that of the forecast's day to the forecast one: 0 is the end of the same year; null is all together.</summary>
    [Id(0)] public int? Lead { get; init; }

    /// <summary>How often the wards recognized lay within P10 to P90.</summary>
    [Id(1)] public required RangeCoverage Recognized { get; init; }

    /// <summary>How often the spend did.</summary>
    [Id(2)] public required RangeCoverage Spend { get; init; }

    /// <summary>Actual less P50 of the wards recognized; null when none was scored.</summary>
    [Id(3)] public ForecastBias? RecognizedBias { get; init; }

    /// <summary>Actual less P50 of the spend, VND million; null when none was scored.</summary>
    [Id(4)] public ForecastBias? SpendBias { get; init; }

    /// <summary>The chances of the wards; null when none was scored.</summary>
    [Id(5)] public BrierScore? Wards { get; init; }

    /// <summary>The chances of milestones and of all wards at the end; null when none was scored.</summary>
    [Id(6)] public BrierScore? Targets { get; init; }
}

/// <summary>How often what came lay within the forecast range.</summary>
/// <param name="Figures">How many figures were scored.</param>
/// <param name="Below">Of them below P10.</param>
/// <param name="Above">Above P90.</param>
/// <param name="Share">(figures − below − above) / figures, six decimal places; null without figures.</param>
/// <param name="Low">Lower end of its exact 95 % interval (Clopper and Pearson); 0 without figures.</param>
/// <param name="High">Its upper end; 1 without figures.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RangeCoverage")]
public readonly record struct RangeCoverage(
    [property: Id(0)] int Figures,
    [property: Id(1)] int Below,
    [property: Id(2)] int Above,
    [property: Id(3)] decimal? Share,
    [property: Id(4)] decimal Low,
    [property: Id(5)] decimal High)
{
    /// <summary>The share that P10 to P90 is to hold; of wards, which are whole, at least.</summary>
    public const decimal Nominal = 0.8m;

    /// <summary>Of the figures those within.</summary>
    public int Within => Figures - Below - Above;
}

/// <summary>How far what came lies from the middle of the forecast.</summary>
/// <param name="Figures">How many figures, from 1.</param>
/// <param name="Mean">Mean of actual − P50, six decimal places: above 0 more came than was forecast.</param>
/// <param name="Relative">Σ (actual − P50) / Σ P50, six decimal places; null when P50 is 0 everywhere.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastBias")]
public sealed record ForecastBias([property: Id(0)] int Figures, [property: Id(1)] decimal Mean, [property: Id(2)] decimal? Relative);

/// <summary>
/// The mean squared error of chances, and what it is made of: score = reliability − resolution + uncertainty + within bins, to the rounding of six decimal places.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.BrierScore")]
public sealed record BrierScore
{
    /// <summary>How many chances, from 1.</summary>
    [Id(0)] public required int Figures { get; init; }

    /// <summary>Of how many it came true.</summary>
    [Id(1)] public required int Happened { get; init; }

    /// <summary>The score, 0 (certain and right) to 1 (certain and wrong).</summary>
    [Id(2)] public required decimal Score { get; init; }

    /// <summary>How far chances lie from the shares that came true: 0 is best.</summary>
    [Id(3)] public required decimal Reliability { get; init; }

    /// <summary>How far these shares differ between bins: the more the better, up to the uncertainty.</summary>
    [Id(4)] public required decimal Resolution { get; init; }

    /// <summary>What the share of all would score as the chance of each: 0 to 0.25.</summary>
    [Id(5)] public required decimal Uncertainty { get; init; }

    /// <summary>What is left because chances within a bin differ.</summary>
    [Id(6)] public required decimal WithinBins { get; init; }

    /// <summary>1 − score / uncertainty: 1 is perfect, 0 no better than the share of all; null when everything or nothing came true.</summary>
    [Id(7)] public decimal? Skill { get; init; }

    /// <summary>The bins that hold any chance, by chance.</summary>
    [Id(8)] public required ImmutableArray<ReliabilityBin> Bins { get; init; }
}

/// <summary>Chances of about the same size, beside what came.</summary>
/// <param name="From">The least chance of the bin.</param>
/// <param name="To">Its end, not in it but for 1.</param>
/// <param name="Figures">How many chances, from 1.</param>
/// <param name="Happened">Of how many it came true.</param>
/// <param name="Chance">Their mean, six decimal places.</param>
/// <param name="Share">The share that came true, six decimal places.</param>
/// <param name="Low">Lower end of the share's exact 95 % interval.</param>
/// <param name="High">Its upper end.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReliabilityBin")]
public readonly record struct ReliabilityBin(
    [property: Id(0)] decimal From,
    [property: Id(1)] decimal To,
    [property: Id(2)] int Figures,
    [property: Id(3)] int Happened,
    [property: Id(4)] decimal Chance,
    [property: Id(5)] decimal Share,
    [property: Id(6)] decimal Low,
    [property: Id(7)] decimal High);
