using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// What is committed in the years to come, and whether one more start fits beside it (rule 14). In the present year use is
/// what has really been used; from the next on the remaining trajectory of every ward under way, uninterrupted, with upkeep
/// to the last year, and the upkeep of every ward in the upkeep queue.
/// </summary>
internal sealed class Commitments(Horizon horizon, Books books)
{
    private static readonly Resource[] YearByYear =
        [Resource.Works, Resource.Equipment, Resource.Upkeep, Resource.FloorArea, Resource.Guidance];

    private static readonly Resource[] All = Enum.GetValues<Resource>();

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
            var committed = _committed[(int)resource];
            for (var y = use.From; y < horizon.Years; y++) committed[y] += sign * use[resource, y];
        }
    }

    /// <summary>Looks at the years from the present one on as they stand, before any further start is tested.</summary>
    public void Look(int present)
    {
        RunCapital(present, null, _shortWithout);
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
        foreach (var resource in YearByYear)
            if (!Fits(resource, use, present)) lacking |= resource.AsRefusal();
        return lacking;
    }

    /// <summary>Use of a resource in a year: really used in the present one, committed in those to come.</summary>
    private long Stands(Resource resource, int y, int present) =>
        y == present ? books.Used(resource, y) : _committed[(int)resource][y];

    // Year by year: a need above 0 makes the shortfall of its year larger exactly when it no longer fits.
    private bool Fits(Resource resource, Use use, int present)
    {
        var granted = horizon.Granted[(int)resource];
        for (var y = present; y < horizon.Years; y++)
        {
            var amount = use[resource, y];
            if (amount > 0 && Stands(resource, y, present) + amount > granted[y]) return false;
        }
        return true;
    }

    // Officers of the cumulative stock: all are taken at once, so the tightest year decides.
    private long LeastOfficers(int present)
    {
        var stock = books.Opening(Resource.Officers, present);
        var least = long.MaxValue;
        for (var y = present; y < horizon.Years; y++)
        {
            stock += horizon.Granted[(int)Resource.Officers][y] - Stands(Resource.Officers, y, present);
            least = Math.Min(least, stock);
        }
        return least;
    }

    private bool CapitalFits(Use use, int present)
    {
        Span<long> shortWith = stackalloc long[horizon.Years];
        RunCapital(present, use, shortWith);
        for (var y = present; y < horizon.Years; y++)
            if (shortWith[y] > _shortWithout[y]) return false;
        return true;
    }

    // Capital by the carry rule run forward; a negative closing counts as 0.
    private void RunCapital(int present, Use? use, Span<long> shortfall)
    {
        var opening = books.Opening(Resource.Capital, present);
        for (var y = present; y < horizon.Years; y++)
        {
            var unused = opening + horizon.Granted[(int)Resource.Capital][y]
                - Stands(Resource.Capital, y, present) - (use?[Resource.Capital, y] ?? 0);
            shortfall[y] = Math.Max(0, -unused);
            opening = Math.Max(0, Math.Min(unused, horizon.Carried[y]));
        }
    }
}
