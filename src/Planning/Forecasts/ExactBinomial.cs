using MathNet.Numerics.Distributions;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>The exact 95 % interval of a chance by the hits among n trials (Clopper and Pearson 1934).</summary>
internal static class ExactBinomial
{
    /// <summary>
    /// From the 2.5 % quantile of Beta(hits, n − hits + 1), 0 without hits, to the 97.5 % quantile of Beta(hits + 1, n − hits), 1 without misses: whatever the chance, at most 2.5 % of all such
    /// intervals lie above it and at most as many below.
    /// </summary>
    /// <param name="hits">0 to n.</param>
    /// <param name="count">n; from 0, which tells nothing: 0 to 1.</param>
    public static (decimal Low, decimal High) Interval(int hits, int count)
    {
        var low = hits == 0 ? 0 : Beta.InvCDF(hits, count - hits + 1, Confidence.Tail);
        var high = hits == count ? 1 : Beta.InvCDF(hits + 1, count - hits, 1 - Confidence.Tail);
        return (Shown.Six(low), Shown.Six(high));
    }
}
