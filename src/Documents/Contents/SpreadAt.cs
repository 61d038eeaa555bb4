using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>Reads a spread by its percentiles.</summary>
internal static class SpreadAt
{
    /// <summary>The value of a percentile, one of <see cref="FutureFan.Percents"/>.</summary>
    public static long At(this Spread spread, int percent) => spread.Percentiles.Single(percentile => percentile.Percent == percent).Value;
}
