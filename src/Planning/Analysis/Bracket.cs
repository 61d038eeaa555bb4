namespace ModelWard.Planning.Analysis;

/// <summary>Where something of which more never hurts becomes enough.</summary>
/// <param name="Least">The least amount for which a plan was found; null when none was.</param>
/// <param name="Impossible">The largest amount proved not to be enough; null when none was.</param>
internal readonly record struct Bracket(long? Least, long? Impossible)
{
    /// <summary>
    /// Brackets the least amount that is enough: first from where on nothing is proved impossible, by bisection; from there upwards, in
    /// growing steps, the first that a plan is found for; then down again by bisection.
    /// </summary>
    /// <param name="high">The largest amount to try; the smallest is 0.</param>
    /// <param name="impossible">Whether an amount is proved not to be enough.</param>
    /// <param name="find">Looks for a plan: the least amount for which the plan found is enough, at most the amount asked; null when
    /// none is found, which proves nothing.</param>
    /// <param name="apart">Amounts as far from each other as this, at an amount, need not be told apart; at least 1.</param>
    public static Bracket Of(long high, Func<long, bool> impossible, Func<long, long?> find, Func<long, long> apart)
    {
        if (impossible(high)) return new Bracket(null, high);
        var (tried, open) = (-1L, 0L);
        if (impossible(0)) (tried, open) = (0, high);
        while (open - tried > Math.Max(1, apart(open)))
        {
            var middle = tried + (open - tried) / 2;
            if (impossible(middle)) tried = middle;
            else open = middle;
        }
        return new Bracket(Find(open, high, find, apart), tried < 0 ? null : tried);
    }

    private static long? Find(long open, long high, Func<long, long?> find, Func<long, long> apart)
    {
        var (tried, amount) = (open, open);
        var found = find(open);
        for (var step = Math.Max(1, apart(open)); found is null && amount < high; step *= 2)
        {
            (tried, amount) = (amount, Math.Min(high, amount + step));
            found = find(amount);
        }
        while (found is { } least && least - tried > Math.Max(1, apart(least)))
        {
            var middle = tried + (least - tried) / 2;
            if (find(middle) is { } less) found = less;
            else tried = middle;
        }
        return found;
    }
}
