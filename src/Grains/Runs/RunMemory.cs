using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Model;

namespace ModelWard.Grains.Runs;

/// <summary>
/// The most that a run keeps in memory while it is computed, bytes, from its size alone and before it begins. Of an optimization it is measured
/// (docs/scaling.md) and rounded up; of futures it is counted, see <see cref="OfFutures"/>.
/// </summary>
internal static class RunMemory
{
    // A column of the linear program, that is a ward and a year in which it may start, in all its copies; and what each later year adds to it, as upkeep is due in
    // every one of them.
    private const long BytesOfColumn = 4_000;
    private const long BytesOfColumnAndYear = 200;

    // What a search needs however small it is.
    private const long BytesOfSearch = 32_000_000;

    // What a ward brings along: its data, its line in plan, outcome and certificate.
    private const long BytesOfWard = 8_000;

    // A number in a page of records: seven bits a byte.
    private const long BytesOfPaged = 5 + 9;

    /// <summary>Of a search for the best plan. How many starts it has changes nothing: they take turns, and the best outcome alone is kept.</summary>
    public static long OfOptimization(int wards, int years) => BytesOfSearch + wards * (BytesOfWard + years * (BytesOfColumn + years * BytesOfColumnAndYear));

    /// <summary>
    /// Of futures: the counts of all blocks under way and of their sum, with a copy to answer from and one to store, and the records of at most
    /// <see cref="FuturesRecords.Most"/> futures with their pages. More replications take no more than that.
    /// </summary>
    public static long OfFutures(int wards, int years, int replications)
    {
        var recorded = Math.Min(replications, FuturesRecords.Most);
        var ofFuture = (long)years * (sizeof(int) + sizeof(long));
        return wards * BytesOfWard
            + (FuturesBlocks.MostUnderWay + 3L) * (OfTally(wards, years) + FuturesPool.BlockSize * ofFuture)
            + recorded * (2 * ofFuture + years * BytesOfPaged);
    }

    /// <summary>Of the counts of any number of futures.</summary>
    public static long OfTally(int wards, int years)
    {
        var resources = Enum.GetValues<Resource>().Length;
        return sizeof(long) * ((long)years * (wards + 1) + (long)years * wards + 2L * years * resources + 3L * years + (years + 1L) * (FuturesTally.SpendBins + 1));
    }

    /// <summary>Notes a fault where a run would take more than it may.</summary>
    /// <param name="order">The run.</param>
    /// <param name="wards">How many wards its programme has.</param>
    /// <param name="most">The most that it may take, MB.</param>
    /// <param name="faults">Told which length of a plan is too long, and how long it may be.</param>
    public static void Check(RunOrder order, int wards, int most, FaultList faults)
    {
        var years = order.Scenario.Limits.Length;
        var fits = 0;
        while (fits < years && Of(order, wards, fits + 1) <= most * 1_000_000L) fits++;
        faults.Require(fits == years, "limits", $"{years} years of {wards} wards, about {Of(order, wards, years) / 1_000_000} MB",
            $"at most {fits} years of so many wards: a run may take {most} MB of memory ({RunOptions.Section}:{nameof(RunOptions.MostMegabytes)})");
    }

    private static long Of(RunOrder order, int wards, int years) =>
        order.Kind == RunKind.Futures ? OfFutures(wards, years, order.Amount) : OfOptimization(wards, years);
}
