using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>
/// Drift and spread of the city's prices. Each year's factor F is what was paid for equipment over its planned cost, and the steps ln(F of the year / F of the year before), 1 before the first year,
/// are independent normal draws with the drift as mean and the spread as standard deviation. A step over a year without equipment is left out.
/// </summary>
internal sealed class PriceFit
{
    private readonly double[] _steps;
    private readonly Dictionary<int, double> _factors;

    public PriceFit(ImmutableArray<YearPrices> prices, int firstYear)
    {
        _factors = prices.ToDictionary(year => year.Year, year => (double)(year.Paid / year.Planned));
        _factors.TryAdd(firstYear - 1, 1);
        _steps = [.. _factors.Where(year => _factors.ContainsKey(year.Key - 1)).OrderBy(year => year.Key).Select(year => Math.Log(year.Value / _factors[year.Key - 1]))];
    }

    /// <summary>How many steps there are.</summary>
    public int Count => _steps.Length;

    /// <summary>The price factor of a year; null where no equipment was paid.</summary>
    public double? FactorOf(int year) => _factors.TryGetValue(year, out var factor) ? factor : null;

    /// <summary>The mean of the steps ± t · s / √n; at least 2 steps.</summary>
    public Estimate Drift()
    {
        var (mean, deviation) = _steps.MeanStandardDeviation();
        var error = deviation / Math.Sqrt(Count);
        var half = Confidence.Student(Count) * error;
        return new Estimate(mean, error, mean - half, mean + half);
    }

    /// <summary>Their standard deviation s with n − 1 in the denominator, from s · √((n − 1) / χ² of 97.5 %) to s · √((n − 1) / χ² of 2.5 %), n − 1 degrees of freedom; at least 2 steps.</summary>
    public Estimate Spread()
    {
        var deviation = _steps.StandardDeviation();
        return new Estimate(deviation, deviation / Math.Sqrt(2d * (Count - 1)), End(1 - Confidence.Tail), End(Confidence.Tail));

        double End(double share) => deviation * Math.Sqrt((Count - 1) / ChiSquared.InvCDF(Count - 1, share));
    }
}
