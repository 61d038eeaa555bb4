using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Chances from counts.</summary>
public static class Chances
{
    /// <summary>
    /// The chance of something that came true in some of n replications, p = hits / n, with Wilson's interval:
    /// <code>
    /// (p + z² / 2n ± z · √(p(1 − p) / n + z² / 4n²)) / (1 + z² / n),   z = 1.959964
    /// </code>
    /// (Wilson 1927).
    /// </summary>
    /// <param name="hits">In how many replications it came true, 0 to n.</param>
    /// <param name="count">n, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its range.</exception>
    public static ChanceEstimate Of(long hits, long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, count);
        var chance = (double)hits / count;
        var square = Confidence.Normal * Confidence.Normal / count;
        var middle = (chance + square / 2) / (1 + square);
        var half = Math.Sqrt((chance * (1 - chance) + square / 4) * square) / (1 + square);
        return new ChanceEstimate(
            Shown.Six(chance), Shown.Six(Error(chance, count)), Shown.Six(Math.Max(0, middle - half)), Shown.Six(Math.Min(1, middle + half)));
    }

    /// <summary>The standard error of a chance: √(p(1 − p) / n).</summary>
    internal static double Error(double chance, long count) => Math.Sqrt(chance * (1 - chance) / count);
}
