using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Money;

/// <summary>
/// Shares a year's spend out to the sources that may pay it. As much as possible is paid in all; of the ways to do so, the source of the
/// highest priority pays as much as it can, then the next, and each spends on works before equipment before upkeep as far as the others
/// can still pay theirs. What sets of sources can pay is a polymatroid, so giving each in turn the most it adds reaches both aims
/// (Edmonds, Submodular functions, matroids, and certain polyhedra, 1970). Whole units of VND million.
/// </summary>
public static class SourceAllocation
{
    private const int Uses = 3;
    private const int Sets = 1 << Uses;

    /// <summary>Who pays what in a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="spend">What is spent on each use, VND million, from 0, each use at most once.</param>
    /// <param name="sources">The sources, in order of priority.</param>
    public static YearMoney Of(int year, ImmutableArray<UseAmount> spend, ImmutableArray<MoneySource> sources)
    {
        Span<long> left = stackalloc long[Uses];
        foreach (var (use, amount) in spend) left[(int)use] = amount;
        var sets = sources.Select(SetOf).ToArray();
        var shares = Shares(left, sets, [.. sources.Select(source => source.In(year))]);
        var payments = ImmutableArray.CreateBuilder<SourcePayment>();
        for (var s = 0; s < sets.Length; s++)
            for (var use = 0; use < Uses; use++)
            {
                if ((sets[s] & 1 << use) == 0) continue;
                var paid = Most(left, sets, shares, s, use);
                left[use] -= paid;
                shares[s] -= paid;
                if (paid > 0) payments.Add(new SourcePayment(sources[s].Code, (MoneyUse)use, paid));
            }
        var unpaid = ImmutableArray.CreateBuilder<UseAmount>();
        for (var use = 0; use < Uses; use++)
            if (left[use] > 0) unpaid.Add(new UseAmount((MoneyUse)use, left[use]));
        return new YearMoney(year, [.. spend.Where(one => one.Amount > 0)], payments.ToImmutable(), unpaid.ToImmutable());
    }

    private static int SetOf(MoneySource source) => source.Uses.Aggregate(0, (set, use) => set | 1 << (int)use);

    /// <summary>What each source pays in all: what it adds to the most that those before it can pay.</summary>
    private static long[] Shares(ReadOnlySpan<long> spend, int[] sets, long?[] limits)
    {
        var shares = new long[sets.Length];
        var before = 0L;
        for (var s = 0; s < sets.Length; s++)
        {
            var together = long.MaxValue;
            for (var set = 0; set < Sets; set++) together = Math.Min(together, Cut(spend, sets, limits, s + 1, set));
            shares[s] = together - before;
            before = together;
        }
        return shares;
    }

    /// <summary>A cut between the first sources and the uses (the least of all is the most they can pay): uses of a set, and sources with one outside it.</summary>
    private static long Cut(ReadOnlySpan<long> spend, int[] sets, long?[] limits, int count, int set)
    {
        var sum = Sum(spend, set);
        for (var s = 0; s < count; s++)
            if ((sets[s] & ~set) != 0) sum += Math.Min(limits[s] ?? long.MaxValue, Sum(spend, sets[s]));
        return sum;
    }

    /// <summary>The most a source can pay for a use so that it can spend the rest of its share on its later uses and the sources after it theirs.</summary>
    private static long Most(ReadOnlySpan<long> left, int[] sets, long[] shares, int source, int use)
    {
        var later = sets[source] & -1 << use + 1;
        var most = shares[source];
        for (var set = 0; set < Sets; set++)
        {
            if ((set & 1 << use) == 0 || (later & ~set) == 0) continue;
            var room = Sum(left, set);
            for (var s = source + 1; s < sets.Length; s++)
                if ((sets[s] & ~set) == 0) room -= shares[s];
            most = Math.Min(most, room);
        }
        return most;
    }

    private static long Sum(ReadOnlySpan<long> amounts, int set)
    {
        var sum = 0L;
        for (var use = 0; use < Uses; use++)
            if ((set & 1 << use) != 0) sum += amounts[use];
        return sum;
    }
}
