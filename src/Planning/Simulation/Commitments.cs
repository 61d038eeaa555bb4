using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// What is committed in the years to come, and whether one more start fits beside it (rule 14). In the present year use is
/// what has really been used; from the next on the remaining trajectory of every ward under way, uninterrupted, with upkeep
/// to the last year, and the upkeep of every ward in the upkeep queue.
/// </summary>
internal sealed class Commitments(Horizon horizon, Books books)
{
    private static readonly Resource[] All = Enum.GetValues<Resource>();

    // Year by year: all but capital, which is carried, and officers, who stay. A ceiling that no year has refuses nobody.
    private readonly Resource[] _yearByYear =
    [
        .. All.Where(resource => resource is not (Resource.Capital or Resource.Officers)
            && Enumerable.Range(0, horizon.Years).Any(y => horizon.Limits(resource, y))),
    ];

    private readonly long[][] _committed = horizon.Table();
    private readonly long[] _shortWithout = new long[horizon.Years];
    private long _leastOfficers;

    /// <summary>Commits what a ward uses in all years from <see cref="Use.From"/> on.</summary>
    public void Add(Use use) => Change(use, 1);

    /// <summary>Takes back what a ward would have used from <see cref="Use.From"/> on.</summary>
    public void Remove(Use use) => Change(use, -1);

    private void Change(Use use, int sign)
    {
        foreach (var resource in All)
        {
            var amounts = use.Amounts(resource, out var from);
            var committed = _committed[(int)resource].AsSpan(from, amounts.Length);
            for (var i = 0; i < amounts.Length; i++) committed[i] += sign * amounts[i];
        }
    }

    /// <summary>Looks at the years from the present one on as they stand, before any further start is tested.</summary>
    public void Look(int present)
    {
        // In the present year use is what has really been used.
        foreach (var resource in All) _committed[(int)resource][present] = books.Used(resource, present);
        RunCapital(present, default, _shortWithout);
        _leastOfficers = LeastOfficers(present);
    }

    /// <summary>
    /// The resources with a shortfall in some year from the present on that is larger with the ward than without it.
    /// <see cref="Look"/> must have been called since anything changed.
    /// </summary>
    public Refusals Lacking(Use use, int present)
    {
        var lacking = Refusals.None;
        if (!CapitalFits(use, present)) lacking |= Refusals.Capital;
        if (use.Officers > 0 && use.Officers > _leastOfficers) lacking |= Refusals.Officers;
        foreach (var resource in _yearByYear)
            if (!Fits(resource, use)) lacking |= resource.AsRefusal();
        return lacking;
    }

    // A need above 0 makes the shortfall of its year larger exactly when it no longer fits.
    private bool Fits(Resource resource, Use use)
    {
        var amounts = use.Amounts(resource, out var from);
        var granted = horizon.Granted[(int)resource].AsSpan(from, amounts.Length);
        var committed = _committed[(int)resource].AsSpan(from, amounts.Length);
        for (var i = 0; i < amounts.Length; i++)
            if (amounts[i] > 0 && committed[i] + amounts[i] > granted[i]) return false;
        return true;
    }

    // Officers of the cumulative stock: all are taken at once, so the tightest year decides.
    private long LeastOfficers(int present)
    {
        var stock = books.Opening(Resource.Officers, present);
        var least = long.MaxValue;
        for (var y = present; y < horizon.Years; y++)
        {
            stock += horizon.Granted[(int)Resource.Officers][y] - _committed[(int)Resource.Officers][y];
            least = Math.Min(least, stock);
        }
        return least;
    }

    private bool CapitalFits(Use use, int present)
    {
        Span<long> shortWith = stackalloc long[horizon.Years];
        RunCapital(present, use.Amounts(Resource.Capital, out _), shortWith);
        for (var y = present; y < horizon.Years; y++)
            if (shortWith[y] > _shortWithout[y]) return false;
        return true;
    }

    // Capital by the carry rule run forward, with what one more ward takes from the present year on; a negative closing counts as 0.
    private void RunCapital(int present, ReadOnlySpan<long> more, Span<long> shortfall)
    {
        var opening = books.Opening(Resource.Capital, present);
        var granted = horizon.Granted[(int)Resource.Capital];
        var committed = _committed[(int)Resource.Capital];
        for (var y = present; y < horizon.Years; y++)
        {
            var unused = opening + granted[y] - committed[y];
            if (y - present < more.Length) unused -= more[y - present];
            shortfall[y] = Math.Max(0, -unused);
            opening = Math.Max(0, Math.Min(unused, horizon.Carried[y]));
        }
    }
}
