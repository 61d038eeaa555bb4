namespace ModelWard.Planning.Reorganization;

/// <summary>
/// Divides whole amounts by the method of largest remainders (Hamilton): each gets the floor of its quota, and what is left goes, one by one, to the largest remainders, among equal ones to
/// the first. The pieces always sum to the amount.
/// </summary>
internal static class Apportionment
{
    private const long Millionths = 1_000_000;

    /// <summary>Divides by shares that sum to 1 and have at most six decimal places.</summary>
    public static long[] ByShares(long amount, IReadOnlyList<decimal> shares) => ByWeights(amount, [.. shares.Select(Weight)]);

    /// <summary>A share of at most six decimal places as a weight.</summary>
    public static long Weight(decimal share) => (long)(share * Millionths);

    /// <summary>Divides by weights of 0 or more that are not all 0; none of them gets anything for a weight of 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount lies below 0.</exception>
    /// <exception cref="ArgumentException">All weights are 0, or one lies below.</exception>
    public static long[] ByWeights(long amount, IReadOnlyList<long> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        var total = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
        if (total <= 0 || weights.Any(weight => weight < 0)) throw new ArgumentException($"The weights are {string.Join(", ", weights)}; at least one above 0 is needed, and none below.", nameof(weights));
        var pieces = weights.Select(weight => (long)(amount * (Int128)weight / total)).ToArray();
        var left = (int)(amount - pieces.Sum());
        foreach (var i in Enumerable.Range(0, pieces.Length).OrderByDescending(i => amount * (Int128)weights[i] % total).Take(left)) pieces[i]++;
        return pieces;
    }
}
