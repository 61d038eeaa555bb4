using MathNet.Numerics.Distributions;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Which of n numbers in order of size is a percentile p, and which two enclose it. The percentile has rank
/// <code>
/// max(1, ceil(p · n / 100))
/// </code>
/// How many of n independent numbers do not exceed the true percentile is binomial, B(n, p / 100). So the numbers of ranks l and u enclose it
/// with a chance of at least 95 %, whatever the distribution, where l is the largest with P(B ≤ l − 1) ≤ 2.5 % and u the smallest with
/// P(B ≤ u − 1) ≥ 97.5 %.
/// </summary>
/// <param name="Percent">p, 1 to 99.</param>
/// <param name="Rank">The rank of the percentile, 1 to n.</param>
/// <param name="Low">l; 1 where there is none.</param>
/// <param name="High">u; n where there is none.</param>
public readonly record struct PercentileRank(int Percent, long Rank, long Low, long High)
{
    /// <summary>The ranks of a percentile of so many numbers.</summary>
    /// <param name="percent">p, 1 to 99.</param>
    /// <param name="count">n, 1 to <see cref="int.MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its range.</exception>
    public static PercentileRank Of(int percent, long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 99);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, int.MaxValue);
        var rank = Math.Max(1, (percent * count + 99) / 100);
        var low = FirstAbove(percent, (int)count, Confidence.Tail);
        var high = FirstAbove(percent, (int)count, 1 - Confidence.Tail) + 1;
        return new PercentileRank(percent, rank, Math.Clamp(low, 1, rank), Math.Clamp(high, rank, count));
    }

    /// <summary>The percentile of a sample, with its interval.</summary>
    public PercentileEstimate Of(IOrderedSample sample)
    {
        var (low, high) = (sample.NotBelow(Low), sample.NotAbove(High));
        return new PercentileEstimate(Percent, sample.At(Rank), Shown.Six((high - low) / (2 * Confidence.Normal)), low, high);
    }

    // The smallest k with P(B ≤ k) above a chance: up to k − 1 it is not above. P(B ≤ n) is 1.
    private static long FirstAbove(int percent, int count, double chance)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Binomial.CDF(percent / 100.0, count, middle) > chance) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
