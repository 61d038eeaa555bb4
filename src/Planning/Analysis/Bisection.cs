using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>How a number was found to do.</summary>
/// <param name="Status">Found, not found or proved infeasible.</param>
/// <param name="Least">When found: the least number for which what was found would do as well; at most the number tried.</param>
internal readonly record struct Probe(OptimumStatus Status, long Least);

/// <summary>Where something of which more never hurts becomes possible.</summary>
/// <param name="Least">The least number found to do; null when none was.</param>
/// <param name="Impossible">The largest number proved not to do; null when none was.</param>
internal readonly record struct Bracket(long? Least, long? Impossible)
{
    /// <summary>
    /// Brackets the least number that does: first from where on nothing is proved impossible, then from there the least found. A number
    /// for which nothing is found, though nothing is proved either, counts as one that does not do.
    /// </summary>
    /// <param name="low">The smallest number to try.</param>
    /// <param name="high">The largest number to try, at least as large.</param>
    /// <param name="probe">Tries a number.</param>
    /// <param name="close">Whether two numbers, the smaller first, are close enough to stop.</param>
    public static Bracket Of(long low, long high, Func<long, Probe> probe, Func<long, long, bool> close)
    {
        long? found = null;
        if (Impossible(high)) return new Bracket(null, high);
        if (Impossible(low))
        {
            var open = high;
            while (!close(low, Open()))
            {
                var middle = low + (Open() - low) / 2;
                if (Impossible(middle)) low = middle;
                else open = middle;
            }
            return new Bracket(Narrow(Open()), low);

            // What was found for a larger number may do for a smaller one.
            long Open() => Math.Min(open, found ?? high);
        }
        return new Bracket(Narrow(low), null);

        bool Impossible(long number)
        {
            var (status, least) = probe(number);
            if (status == OptimumStatus.Found) found = Math.Min(found ?? least, least);
            return status == OptimumStatus.Infeasible;
        }

        long? Narrow(long tried)
        {
            while (found is { } best && best > tried && !close(tried, best))
            {
                var middle = tried + (best - tried) / 2;
                _ = Impossible(middle);
                if (found == best) tried = middle;
            }
            return found;
        }
    }
}
