using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>What a fan is made of: counts over all replications. Years are those of the scenario, in order.</summary>
public sealed record FanCounts
{
    /// <summary>The first year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Codes of all wards.</summary>
    public required ImmutableArray<string> Wards { get; init; }

    /// <summary>By year: in how many replications 0, 1, … all wards are recognized at its end.</summary>
    public required IReadOnlyList<long[]> Recognized { get; init; }

    /// <summary>By ward: in how many replications it is recognized by the end of each year.</summary>
    public required IReadOnlyList<long[]> RecognizedWards { get; init; }

    /// <summary>By year: what is spent in it, VND million.</summary>
    public required IReadOnlyList<IOrderedSample> Spend { get; init; }

    /// <summary>What is spent in all years together, VND million.</summary>
    public required IOrderedSample SpendInAll { get; init; }

    /// <summary>By year: wards declined at its end.</summary>
    public required IReadOnlyList<Moments> Declines { get; init; }

    /// <summary>By year: wards refused by each <see cref="Resource"/>.</summary>
    public required IReadOnlyList<Moments[]> Refusals { get; init; }

    /// <summary>The milestones of the scenario.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>The counts of a tally. What is spent is taken from the records while all futures have one, else from the tally's bins.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="records">Records of all its futures, in parts that follow each other; not looked at beyond <see cref="FuturesRecords.Most"/> futures.</param>
    /// <param name="wards">Codes of all wards, in the order of the tally.</param>
    /// <param name="milestones">The milestones of the scenario.</param>
    /// <exception cref="ArgumentException">The records are not those of the tally.</exception>
    public static FanCounts Of(
        FuturesTally tally, IReadOnlyList<FuturesRecords> records, ImmutableArray<string> wards, ImmutableArray<Milestone> milestones)
    {
        var years = Enumerable.Range(0, tally.Years).ToArray();
        var resources = tally.Refusals.Length / tally.Years;
        var exact = tally.Replications <= FuturesRecords.Most ? SpendOf(tally, records) : null;
        return new FanCounts
        {
            FirstYear = tally.FirstYear,
            Wards = wards,
            Recognized = [.. years.Select(y => tally.RecognizedIn(y).ToArray())],
            RecognizedWards = [.. wards.Select((_, w) => tally.WardRecognized.AsSpan().Slice(w * tally.Years, tally.Years).ToArray())],
            Spend = [.. years.Select(y => Sample(y))],
            SpendInAll = Sample(tally.Years),
            Declines = [.. years.Select(y => Moments.Of(tally.Replications, tally.Unpaid[y] + tally.Slipped[y], tally.DeclineSquares[y]))],
            Refusals = [.. years.Select(y => Enumerable.Range(y * resources, resources).Select(Refusals).ToArray())],
            Milestones = milestones,
        };

        Moments Refusals(int at) => Moments.Of(tally.Replications, tally.Refusals[at], tally.RefusalSquares[at]);

        IOrderedSample Sample(int y) =>
            exact is null ? new BinnedSample(tally.SpendIn(y), 0, tally.SpendWidths[y]) : new SortedSample(exact[y]);
    }

    // By year and last for all years together.
    private static long[][] SpendOf(FuturesTally tally, IReadOnlyList<FuturesRecords> records)
    {
        if (records.Sum(part => (long)part.Count) != tally.Replications)
            throw new ArgumentException($"There are records of {records.Sum(part => (long)part.Count)} futures, but {tally.Replications} were counted.", nameof(records));
        var whole = FuturesRecords.Of(records);
        var spend = new long[tally.Years + 1][];
        var sums = spend[tally.Years] = new long[whole.Count];
        for (var y = 0; y < tally.Years; y++)
        {
            spend[y] = whole.SpendIn(y).ToArray();
            for (var r = 0; r < sums.Length; r++) sums[r] += spend[y][r];
        }
        return spend;
    }
}
