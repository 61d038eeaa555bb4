using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Counts a block of futures as it goes. Made once a worker and used block after block, so that a block allocates nothing.</summary>
internal sealed class TallySheet(FuturesModel model)
{
    private static readonly int Resources = Enum.GetValues<Resource>().Length;

    private readonly long[] _recognized = new long[model.Years * (model.Wards + 1)];
    private readonly long[] _wardRecognized = new long[model.Wards * model.Years];
    private readonly long[] _refusals = new long[model.Years * Resources];
    private readonly long[] _refusalSquares = new long[model.Years * Resources];
    private readonly long[] _unpaid = new long[model.Years];
    private readonly long[] _slipped = new long[model.Years];
    private readonly long[] _declineSquares = new long[model.Years];
    private readonly long[] _spend = new long[(model.Years + 1) * FuturesTally.SpendBins];
    private int _first;
    private int _count;
    private int[] _recordedWards = [];
    private long[] _recordedSpend = [];

    /// <summary>Begins a block.</summary>
    /// <param name="first">Number of its first future.</param>
    /// <param name="count">How many futures it has.</param>
    public void Begin(int first, int count)
    {
        Array.Clear(_recognized);
        Array.Clear(_wardRecognized);
        Array.Clear(_refusals);
        Array.Clear(_refusalSquares);
        Array.Clear(_unpaid);
        Array.Clear(_slipped);
        Array.Clear(_declineSquares);
        Array.Clear(_spend);
        (_first, _count) = (first, count);
        if (_recordedWards.Length >= count * model.Years) return;
        _recordedWards = new int[count * model.Years];
        _recordedSpend = new long[count * model.Years];
    }

    /// <summary>Notes how many wards a resource refused in a year of one future; once a future, year and resource.</summary>
    public void Refuse(int y, int resource, int wards)
    {
        _refusals[(y * Resources) + resource] += wards;
        _refusalSquares[(y * Resources) + resource] += (long)wards * wards;
    }

    /// <summary>Notes how many wards declined in a year of one future, unpaid or slipped; once a future and year.</summary>
    public void Decline(int y, int unpaid, int slipped)
    {
        _unpaid[y] += unpaid;
        _slipped[y] += slipped;
        _declineSquares[y] += (long)(unpaid + slipped) * (unpaid + slipped);
    }

    /// <summary>Notes in how many futures a ward is recognized at the end of a year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Recognize(int ward, int y, int futures) => _wardRecognized[(ward * model.Years) + y] += futures;

    /// <summary>Notes the end of a year of one future.</summary>
    /// <param name="future">Its place in the block.</param>
    /// <param name="y">Index of the year.</param>
    /// <param name="recognized">Wards recognized.</param>
    /// <param name="spend">Capital and upkeep spent, VND million.</param>
    public void EndYear(int future, int y, int recognized, long spend)
    {
        _recognized[(y * (model.Wards + 1)) + recognized]++;
        Spend(y, spend);
        _recordedWards[(y * _count) + future] = recognized;
        _recordedSpend[(y * _count) + future] = spend;
    }

    /// <summary>Notes the end of one future.</summary>
    /// <param name="spend">Capital and upkeep spent in all years together, VND million.</param>
    public void EndFuture(long spend) => Spend(model.Years, spend);

    /// <summary>The block as it is counted now.</summary>
    public FuturesBlock Block() => new(Tally(), Records());

    private void Spend(int y, long amount) => _spend[(y * FuturesTally.SpendBins) + (int)(amount / model.Bins.Widths[y])]++;

    private FuturesTally Tally() => new()
    {
        FirstYear = model.FirstYear,
        Years = model.Years,
        Wards = model.Wards,
        Replications = _count,
        Recognized = [.. _recognized],
        WardRecognized = [.. _wardRecognized],
        Refusals = [.. _refusals],
        RefusalSquares = [.. _refusalSquares],
        Unpaid = [.. _unpaid],
        Slipped = [.. _slipped],
        DeclineSquares = [.. _declineSquares],
        SpendWidths = [.. model.Bins.Widths],
        Spend = [.. _spend],
    };

    private FuturesRecords Records() => new()
    {
        First = _first,
        Count = _count,
        Years = model.Years,
        Recognized = ImmutableArray.Create(_recordedWards.AsSpan(0, _count * model.Years)),
        Spend = ImmutableArray.Create(_recordedSpend.AsSpan(0, _count * model.Years)),
    };
}
