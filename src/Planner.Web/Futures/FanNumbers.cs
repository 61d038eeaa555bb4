using ModelWard.Model;

namespace ModelWard.Planner.Web.Futures;

/// <summary>Reads the numbers of a fan.</summary>
internal static class FanNumbers
{
    /// <summary>A percentile of a spread.</summary>
    /// <param name="spread">The spread.</param>
    /// <param name="percent">One of <see cref="FutureFan.Percents"/>.</param>
    public static long At(this Spread spread, int percent) => spread.Percentiles[FutureFan.Percents.IndexOf(percent)].Value;
}
