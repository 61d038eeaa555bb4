using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 14: the forward test of a start, by writing out every year's use with the ward and without it.</summary>
internal sealed class ReferenceReserve(Scenario scenario, ReferencePrices prices, IReadOnlyList<ReferenceWard> wards)
{
    /// <summary>The resources whose shortfall in some year from this one on is larger with the ward than without it.</summary>
    public List<Resource> Lacking(ReferenceWard ward, int year, ReferenceAccounts accounts)
    {
        var without = CommittedUse(year, accounts);
        var with = Together(without, UninterruptedUse(ward, 1, year));
        var years = Enumerable.Range(year, scenario.LastYear - year + 1).ToList();
        return [.. Enum.GetValues<Resource>().Where(resource =>
        {
            var (less, more) = (Shortfalls(resource, years, without, accounts), Shortfalls(resource, years, with, accounts));
            return years.Any(y => more[y] > less[y]);
        })];
    }

    /// <summary>Used this year; from the next on what goes on and the upkeep of all who hold the title or wait for it.</summary>
    private Dictionary<int, Amounts> CommittedUse(int year, ReferenceAccounts accounts)
    {
        var use = new Dictionary<int, Amounts> { [year] = accounts.Used };
        foreach (var ward in wards)
        {
            if (ward.IsUnderWay) use = Together(use, UninterruptedUse(ward, ward.Served + (ward.ServesThisYear ? 2 : 1), year + 1));
            else if (ward.OwesUpkeep) use = Together(use, UpkeepFrom(ward, year + 1));
        }
        return use;
    }

    /// <summary>Served years k..d from that year on, then upkeep, all up to the last year.</summary>
    private Dictionary<int, Amounts> UninterruptedUse(ReferenceWard ward, int k, int year)
    {
        var use = new Dictionary<int, Amounts>();
        for (; k <= ward.Trajectory.Years && year <= scenario.LastYear; k++, year++)
            use[year] = ward.Trajectory.Use(k, year, prices);
        return Together(use, UpkeepFrom(ward, year));
    }

    private Dictionary<int, Amounts> UpkeepFrom(ReferenceWard ward, int year)
    {
        var use = new Dictionary<int, Amounts>();
        for (; year <= scenario.LastYear; year++) use[year] = ward.Trajectory.Upkeep(year, prices);
        return use;
    }

    private static Dictionary<int, Amounts> Together(Dictionary<int, Amounts> one, Dictionary<int, Amounts> other) =>
        one.Keys.Union(other.Keys).ToDictionary(y => y, y =>
            one.GetValueOrDefault(y, Amounts.Nothing).Plus(other.GetValueOrDefault(y, Amounts.Nothing)));

    private Dictionary<int, long> Shortfalls(Resource resource, List<int> years, Dictionary<int, Amounts> use, ReferenceAccounts accounts)
    {
        var shortfalls = new Dictionary<int, long>();
        var stock = accounts.Opening(resource);
        foreach (var year in years)
        {
            shortfalls[year] = 0;
            var limits = scenario.Limits.Single(limits => limits.Year == year);
            if (ReferenceAccounts.Granted(limits, resource) is not { } granted) continue;
            var unused = stock + granted - use.GetValueOrDefault(year, Amounts.Nothing)[resource];
            shortfalls[year] = Math.Max(0, -unused);
            stock = resource switch
            {
                Resource.Capital => Math.Max(0, ReferenceAccounts.Carried(scenario, granted, unused)),
                // Officers run on as one stock, below zero too: the test is cumulative.
                Resource.Officers => unused,
                _ => 0,
            };
        }
        return shortfalls;
    }
}
