using MathNet.Numerics.Statistics;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Mean and variance of values.</summary>
/// <param name="Count">How many values, at least 2.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Variance">Their variance, with n − 1 in the denominator.</param>
public readonly record struct Moments(long Count, double Mean, double Variance)
{
    /// <summary>The fewest values that have a variance.</summary>
    public const int Fewest = 2;

    /// <summary>Those of one value a replication, summed in the order of the replications.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="Fewest"/> values.</exception>
    public static Moments Of(double[] values)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Length, Fewest, "replications");
        var (mean, variance) = ArrayStatistics.MeanVariance(values);
        return new Moments(values.Length, mean, variance);
    }

    /// <summary>
    /// Those of whole numbers x, exact until the last division, from sums about a whole number c near their mean; so they do not depend
    /// on the order.
    /// </summary>
    /// <param name="count">How many numbers, at least <see cref="Fewest"/>.</param>
    /// <param name="center">c.</param>
    /// <param name="sum">Σ (x − c).</param>
    /// <param name="squares">Σ (x − c)².</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="Fewest"/> values.</exception>
    public static Moments Of(long count, long center, Int128 sum, Int128 squares)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Fewest, "replications");
        var mean = (double)sum / count;
        return new Moments(count, center + mean, Math.Max(0, (double)squares - (double)sum * mean) / (count - 1));
    }

    /// <summary>Those of whole numbers x, exact until the last division, from their plain sums.</summary>
    /// <param name="count">How many numbers, at least <see cref="Fewest"/>.</param>
    /// <param name="sum">Σ x.</param>
    /// <param name="squares">Σ x².</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="Fewest"/> values.</exception>
    public static Moments Of(long count, long sum, long squares)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Fewest, "replications");
        var center = sum / count;
        return Of(count, center, sum - (Int128)center * count, squares - (Int128)2 * center * sum + (Int128)center * center * count);
    }

    /// <summary>The mean with its 95 % interval, mean ± t · √(variance / n).</summary>
    public MeanEstimate Estimate()
    {
        var error = Math.Sqrt(Variance / Count);
        var half = Confidence.Student(Count) * error;
        return new MeanEstimate(Shown.Six(Mean), Shown.Six(Math.Sqrt(Variance)), Shown.Six(error), Shown.Six(Mean - half), Shown.Six(Mean + half));
    }
}
