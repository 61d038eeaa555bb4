namespace ModelWard.Planning.Futures;

/// <summary>The exact numbers of all replications.</summary>
public sealed class SortedSample : IOrderedSample
{
    private readonly long[] _sorted;

    /// <summary>Sorts a copy of the numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="Moments.Fewest"/>.</exception>
    public SortedSample(ReadOnlySpan<long> values)
    {
        _sorted = values.ToArray();
        Array.Sort(_sorted);
        Moments = Measured(_sorted);
    }

    /// <inheritdoc />
    public long Count => _sorted.Length;

    /// <inheritdoc />
    public Moments Moments { get; }

    /// <inheritdoc />
    public long At(long rank) => _sorted[rank - 1];

    /// <inheritdoc />
    public long NotBelow(long rank) => At(rank);

    /// <inheritdoc />
    public long NotAbove(long rank) => At(rank);

    private static Moments Measured(long[] sorted)
    {
        var center = sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
        Int128 sum = 0, squares = 0;
        foreach (var value in sorted)
        {
            Int128 apart = value - center;
            sum += apart;
            squares += apart * apart;
        }
        return Moments.Of(sorted.Length, center, sum, squares);
    }
}
