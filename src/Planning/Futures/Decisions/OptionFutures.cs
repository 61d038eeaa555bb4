namespace ModelWard.Planning.Futures;

/// <summary>
/// What one option reaches in each replication, exactly. Replication r of every option stands for the same future. Years are those of the
/// scenario, in order.
/// </summary>
public sealed class OptionFutures
{
    private readonly IReadOnlyList<int[]> _recognized;
    private readonly IReadOnlyList<long[]> _spend;

    /// <summary>Checks and keeps the records of an option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="wards">How many wards there are, from 1.</param>
    /// <param name="recognized">By year: wards recognized at its end, one a replication.</param>
    /// <param name="spend">By year: what is spent in it, VND million, one a replication.</param>
    /// <exception cref="ArgumentException">
    /// There is no year or no ward, or years and replications are not the same throughout, or there are fewer than 2 replications.
    /// </exception>
    public OptionFutures(string name, int firstYear, int wards, IReadOnlyList<int[]> recognized, IReadOnlyList<long[]> spend)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wards, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(recognized.Count, 1, "years");
        ArgumentOutOfRangeException.ThrowIfLessThan(recognized[0].Length, Moments.Fewest, "replications");
        if (spend.Count != recognized.Count)
            throw new ArgumentException($"Option {name} has {recognized.Count} years of wards but {spend.Count} of money.", nameof(spend));
        Replications = recognized[0].Length;
        if (recognized.Any(year => year.Length != Replications) || spend.Any(year => year.Length != Replications))
            throw new ArgumentException($"Option {name} does not have {Replications} replications in every year.", nameof(recognized));
        (Name, FirstYear, Wards, _recognized, _spend) = (name, firstYear, wards, recognized, spend);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>How many years.</summary>
    public int Years => _recognized.Count;

    /// <summary>How many wards there are.</summary>
    public int Wards { get; }

    /// <summary>How many replications.</summary>
    public int Replications { get; }

    /// <summary>Wards recognized at the end of a year, one value a replication.</summary>
    /// <param name="year">Place of the year, from 0.</param>
    public double[] Recognized(int year) => Array.ConvertAll(_recognized[year], wards => (double)wards);

    /// <summary>Wards recognized at the end of the last year.</summary>
    public double[] RecognizedLast() => Recognized(Years - 1);

    /// <summary>What is spent in a year, VND million.</summary>
    /// <param name="year">Place of the year, from 0.</param>
    public double[] Spend(int year) => Array.ConvertAll(_spend[year], money => (double)money);

    /// <summary>What is spent in all years, VND million.</summary>
    public double[] SpendInAll() => Array.ConvertAll(Sums(_spend, money => money), money => (double)money);

    /// <summary>Years for which wards stand recognized, of all wards together: the sum of the wards recognized at the end of each year.</summary>
    public double[] WardYears() => Array.ConvertAll(Sums(_recognized, wards => wards), wards => (double)wards);

    /// <summary>
    /// The mean year of recognition over all wards: last year + 1 − ward-years / wards. A ward that is not recognized by the last year counts
    /// as recognized in the year after it.
    /// </summary>
    public double[] MeanYear() => Array.ConvertAll(WardYears(), wardYears => FirstYear + Years - wardYears / Wards);

    /// <summary>1 where all wards are recognized at the end of the last year, else 0.</summary>
    public double[] All() => Array.ConvertAll(_recognized[^1], wards => wards == Wards ? 1.0 : 0.0);

    /// <summary>What the option is worth, VND million: the wards recognized at the end of the last year at a price, less all that is spent.</summary>
    /// <param name="wardWorth">What a recognized ward is held to be worth, VND million.</param>
    public double[] Worth(decimal wardWorth)
    {
        var (wards, spend) = (RecognizedLast(), SpendInAll());
        return [.. wards.Select((count, r) => (double)wardWorth * count - spend[r])];
    }

    private static long[] Sums<T>(IReadOnlyList<T[]> years, Func<T, long> number)
    {
        var sums = new long[years[0].Length];
        foreach (var year in years)
            for (var r = 0; r < sums.Length; r++) sums[r] += number(year[r]);
        return sums;
    }
}
