using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Instances;

/// <summary>Limits in proportion to the needs of all wards.</summary>
internal static class RandomLimits
{
    private const decimal LeastShare = 0.6m;
    private const decimal MostShare = 1.0m;
    private const decimal Noise = 0.1m;

    /// <summary>One share for all resources, each a tenth up or down, and one profile, each year a tenth up or down.</summary>
    public static ImmutableArray<YearLimits> Of(Snapshot snapshot, Scenario scenario, Catalogue catalogue, KeyedDraws draws)
    {
        var needs = snapshot.Wards.Select(ward => (ward.Needs, Trajectory: Trajectory.Of(ward, catalogue))).ToList();
        var prices = new PriceIndex(scenario.Inflation, scenario.BaseYear, scenario.FirstYear, scenario.LastYear + 1);
        var share = draws.Between(LeastShare, MostShare);
        var profile = Profile(scenario.YearCount, draws);
        var capital = Spread(needs.Sum(of => of.Needs.WorksCost + of.Needs.EquipmentCost));
        var officers = Spread(needs.Sum(of => of.Needs.Officers));
        var floorArea = Spread(needs.Sum(of => of.Needs.FloorArea * of.Needs.WorksYears));
        var guidance = Spread(needs.Sum(of => of.Needs.Guidance * of.Trajectory.Years));
        var upkeep = Risen(needs.Sum(of => of.Needs.Upkeep));
        var pilots = new PilotUse(snapshot, scenario, catalogue, prices);
        return
        [
            .. Enumerable.Range(0, scenario.YearCount).Select(y => pilots.Carried(new YearLimits
            {
                Year = scenario.FirstYear + y,
                Capital = prices.Price(capital[y], scenario.FirstYear + y),
                Upkeep = prices.Price(upkeep[y], scenario.FirstYear + y),
                Officers = officers[y],
                FloorArea = floorArea[y],
                Guidance = guidance[y],
            })),
        ];

        long[] Spread(long need)
        {
            var granted = need * share * draws.Between(1 - Noise, 1 + Noise);
            return [.. profile.Select(part => (long)(granted * part * draws.Between(1 - Noise, 1 + Noise)))];
        }

        // Upkeep is due for whoever was recognized before: a year behind what the other limits have let through.
        long[] Risen(long need)
        {
            var granted = need * share * draws.Between(1 - Noise, 1 + Noise);
            return [.. Enumerable.Range(0, profile.Length).Select(y => (long)(granted * profile.Take(y).Sum()))];
        }
    }

    // Parts of the years, 1 together: steady, rising or falling.
    private static decimal[] Profile(int years, KeyedDraws draws)
    {
        var slope = draws.One([0m, 1m, -1m]) * draws.Between(0.3m, 0.8m);
        var parts = Enumerable.Range(0, years).Select(y => 1 + slope * (2m * y / (years - 1) - 1)).ToArray();
        return [.. parts.Select(part => part / parts.Sum())];
    }
}
