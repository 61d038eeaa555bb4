using System.Text.Json.Nodes;

namespace ModelWard.Model.Tests.Data;

/// <summary>
/// What wards that all start in the first year use year by year, worked out here from the tables alone: instalments 100, 60/40 or 40/36/24 %,
/// prices at each year's index, upkeep from the year after recognition to the end.
/// </summary>
internal sealed class PilotUse(decimal inflation, int firstYear, int lastYear)
{
    private static readonly string[] Resources = ["capital", "upkeep", "officers", "floorArea", "guidance"];

    private readonly Dictionary<(int Year, string Resource), long> used = [];

    public void Add(ShippedWard ward)
    {
        var worksYears = (int)ward.Need("works_years");
        var paid = Instalments(ward.Need("works_cost"), worksYears);
        Use(0, "officers", ward.Need("officers"));
        UsePriced(Math.Max(1, worksYears) - 1, "capital", ward.Need("equipment_cost"));
        for (var served = 0; served < ward.ServedYears; served++)
        {
            Use(served, "guidance", ward.Need("guidance"));
            if (served >= worksYears)
                continue;
            UsePriced(served, "capital", paid[served]);
            Use(served, "floorArea", ward.Need("floor_area"));
        }

        for (var after = ward.ServedYears; firstYear + after <= lastYear; after++)
            UsePriced(after, "upkeep", ward.Need("upkeep"));
    }

    /// <summary>Each year and resource used beyond its limit; capital carries over, officers stay.</summary>
    public IReadOnlyList<string> Shortfalls(IReadOnlyList<JsonObject> limits, decimal carryOver)
    {
        var faults = new List<string>();
        var opening = Resources.ToDictionary(resource => resource, _ => 0L);
        foreach (var limit in limits)
        {
            var year = (int)limit["year"]!;
            foreach (var resource in Resources)
            {
                var granted = (long)limit[resource]!;
                var unused = opening[resource] + granted - used.GetValueOrDefault((year, resource));
                if (unused < 0)
                    faults.Add($"{year} {resource}: {-unused} too much");
                opening[resource] = resource switch
                {
                    "capital" => Math.Max(0, Math.Min(unused, (long)Math.Floor(carryOver * granted))),
                    "officers" => unused,
                    _ => 0,
                };
            }
        }

        return faults;
    }

    private static long[] Instalments(long cost, int years)
    {
        if (years <= 1)
            return [cost];
        var first = (long)Math.Round(cost * (years == 2 ? 0.6m : 0.4m), MidpointRounding.AwayFromZero);
        return [first, .. Instalments(cost - first, years - 1)];
    }

    private void UsePriced(int served, string resource, long amount)
    {
        var index = 1m;
        for (var year = 0; year < served; year++)
            index *= 1 + inflation;
        Use(served, resource, (long)Math.Round(amount * index, MidpointRounding.AwayFromZero));
    }

    private void Use(int served, string resource, long amount)
    {
        var key = (firstYear + served, resource);
        used[key] = used.GetValueOrDefault(key) + amount;
    }
}
