namespace ModelWard.Planning.Futures;

/// <summary>
/// How many replications fall into each of equal bins of whole numbers: bin b holds first + b·width to first + (b + 1)·width − 1. With a
/// width of 1 nothing is lost. In wider bins the numbers are taken to lie evenly, and their moments are those of the middles.
/// </summary>
public sealed class BinnedSample : IOrderedSample
{
    private readonly long[] _counts;
    private readonly long[] _upTo;
    private readonly long _first;
    private readonly long _width;

    /// <summary>Reads a histogram.</summary>
    /// <param name="counts">Replications in each bin, from 0; at least <see cref="Moments.Fewest"/> in all.</param>
    /// <param name="first">The smallest number of the first bin.</param>
    /// <param name="width">Whole numbers in a bin, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, the width is below 1 or there are too few replications.</exception>
    public BinnedSample(ReadOnlySpan<long> counts, long first = 0, long width = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        (_counts, _upTo, _first, _width) = (counts.ToArray(), new long[counts.Length], first, width);
        for (var bin = 0; bin < _counts.Length; bin++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(_counts[bin], nameof(counts));
            Count += _counts[bin];
            _upTo[bin] = Count;
        }
        Moments = Measured();
    }

    /// <inheritdoc />
    public long Count { get; }

    /// <inheritdoc />
    public Moments Moments { get; }

    /// <inheritdoc />
    public long At(long rank)
    {
        var bin = BinOf(rank);
        var place = rank - (_upTo[bin] - _counts[bin]);
        return Least(bin) + (long)((Int128)(2 * place - 1) * _width / (2 * _counts[bin]));
    }

    /// <inheritdoc />
    public long NotBelow(long rank) => Least(BinOf(rank));

    /// <inheritdoc />
    public long NotAbove(long rank) => Least(BinOf(rank)) + _width - 1;

    private long Least(int bin) => _first + bin * _width;

    // The first bin up to which there are at least so many.
    private int BinOf(long rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, Count);
        var (low, high) = (0, _upTo.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_upTo[middle] >= rank) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    // About the middle bin, in bins; the middles lie (width − 1) / 2 above what a bin begins with.
    private Moments Measured()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Count, Moments.Fewest, "replications");
        var center = BinOf((Count + 1) / 2);
        Int128 sum = 0, squares = 0;
        for (var bin = 0; bin < _counts.Length; bin++)
        {
            Int128 apart = bin - center;
            sum += apart * _counts[bin];
            squares += apart * apart * _counts[bin];
        }
        var bins = Moments.Of(Count, 0, sum, squares);
        return new Moments(Count, Least(center) + bins.Mean * _width + (_width - 1) / 2.0, bins.Variance * _width * _width);
    }
}
