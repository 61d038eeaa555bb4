namespace ModelWard.Grains.Futures;

/// <summary>
/// After how many futures a run tells something: about every fiftieth of the way how far it is, and after the first block, then each time that half as
/// many again are done, the fan so far. They depend on the number of replications alone; so the events of a run have the same ids when it
/// goes on on another silo, and whoever comes back with the id of the last one seen misses none.
/// </summary>
internal static class FuturesMarks
{
    private const int Steps = 50;

    /// <summary>The marks of a run of so many replications, ascending; its end is none.</summary>
    public static IReadOnlyList<FuturesMark> Of(int replications)
    {
        var blocks = (replications + FuturesPool.BlockSize - 1) / FuturesPool.BlockSize;
        var step = Math.Max(1, blocks / Steps);
        var marks = new List<FuturesMark>();
        var partial = 1;
        for (var block = 1; block < blocks; block++)
        {
            var isPartial = block == partial;
            if (isPartial) partial = Math.Max(block + 1, block * 3 / 2);
            if (isPartial || block % step == 0) marks.Add(new FuturesMark(block * FuturesPool.BlockSize, isPartial));
        }
        return marks;
    }
}

/// <summary>A point at which a run tells something.</summary>
/// <param name="Done">Futures done.</param>
/// <param name="Partial">Whether it shows the fan so far.</param>
internal readonly record struct FuturesMark(int Done, bool Partial);
