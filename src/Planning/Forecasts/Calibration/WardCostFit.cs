using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>
/// The factor C on the works cost of a ward: the sum of what was paid, each payment over the price factor of its year, over the planned cost. Wards with a payment in a year whose price factor is not
/// known are left out.
/// </summary>
internal sealed class WardCostFit
{
    // One time in a thousand a lognormal factor of mean 1 would be told to have another mean.
    private const double MeanTail = 3.290527;

    private readonly double[] _factors;

    public WardCostFit(ImmutableArray<WorksCostObserved> costs, PriceFit prices) => _factors =
    [
        .. costs.Where(ward => ward.Paid.All(payment => prices.FactorOf(payment.Year) is not null))
            .Select(ward => ward.Paid.Sum(payment => (double)payment.Amount / prices.FactorOf(payment.Year)!.Value) / (double)ward.Planned).Where(factor => factor > 0),
    ];

    /// <summary>How many wards there are.</summary>
    public int Count => _factors.Length;

    /// <summary>
    /// The most likely spread of a lognormal factor with mean 1, x = ln C being normal with variance v and mean −v/2: with m = Σ x² / n
    /// <code>
    /// v = 2 · (√(1 + m) − 1)     spread = √v     error = spread / √(n · (2 + v))     interval = spread · exp(± 1.96 · error / spread)
    /// </code>
    /// </summary>
    public Estimate Spread()
    {
        var mean = _factors.Average(factor => Math.Pow(Math.Log(factor), 2));
        var variance = 2 * (Math.Sqrt(1 + mean) - 1);
        var (spread, relative) = (Math.Sqrt(variance), 1 / Math.Sqrt(Count * (2 + variance)));
        return new Estimate(spread, spread * relative, spread * Math.Exp(-Confidence.Normal * relative), spread * Math.Exp(Confidence.Normal * relative));
    }

    /// <summary>Whether the factors could have the mean 1 that a lognormal factor has: |mean − 1| ≤ 3.29 · s / √n.</summary>
    public bool HasMeanOne()
    {
        var (mean, deviation) = _factors.MeanStandardDeviation();
        return Math.Abs(mean - 1) <= MeanTail * deviation / Math.Sqrt(Count) + 1e-6;
    }

    /// <summary>Whether every factor lies within the ends of a PERT factor, to the rounding of money.</summary>
    public bool LiesWithin(double low, double high) => _factors.All(factor => factor >= low - 0.001 && factor <= high + 0.001);

    /// <summary>
    /// The mode of a PERT factor whose ends stay, from its mean (low + 4 · mode + high) / 6: mode = (6 · mean − low − high) / 4, error = 1.5 · s / √n, within Student's interval.
    /// </summary>
    public Estimate Mode(double low, double high)
    {
        var (mean, deviation) = _factors.MeanStandardDeviation();
        var (mode, error) = (((6 * mean) - low - high) / 4, 1.5 * deviation / Math.Sqrt(Count));
        var half = Confidence.Student(Count) * error;
        return new Estimate(mode, error, mode - half, mode + half);
    }
}
