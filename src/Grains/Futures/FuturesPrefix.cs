using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Futures;

/// <summary>
/// The first futures of a run, summed. Records are kept while there are no more than <see cref="FuturesRecords.Most"/>, so what it says
/// depends on how many futures there are and on nothing else.
/// </summary>
internal sealed class FuturesPrefix
{
    private readonly List<FuturesRecords> _records = [];

    /// <summary>How many futures there are.</summary>
    public int Done => (int)(Tally?.Replications ?? 0);

    /// <summary>Their counts; null while there are none.</summary>
    public FuturesTally? Tally { get; private set; }

    /// <summary>Their records, block by block; empty once there are too many futures.</summary>
    public IReadOnlyList<FuturesRecords> Records => _records;

    /// <summary>Adds the block that follows.</summary>
    public void Add(FuturesBlockAnswer block)
    {
        Tally = Tally is { } sum ? sum.Plus(block.Tally) : block.Tally;
        if (Done > FuturesRecords.Most) _records.Clear();
        else if (block.Records is not null) _records.Add(block.Records);
    }

    /// <summary>What was stored of a run: its futures so far, or none.</summary>
    public static FuturesPrefix Of(FuturesTally? tally, IEnumerable<byte[]> pages)
    {
        var prefix = new FuturesPrefix { Tally = tally };
        prefix._records.AddRange(pages.Select(RecordPage.Read));
        return prefix;
    }
}
