using ModelWard.Model;

namespace ModelWard.Instances;

/// <summary>What the pilots use when all start in the first year, so that limits can carry them.</summary>
internal sealed class PilotUse
{
    private readonly int _firstYear;
    private readonly long[] _capital;
    private readonly long[] _upkeep;
    private readonly long[] _officers;
    private readonly long[] _floorArea;
    private readonly long[] _guidance;

    public PilotUse(Snapshot snapshot, Scenario scenario, Catalogue catalogue, PriceIndex prices)
    {
        _firstYear = scenario.FirstYear;
        var years = scenario.YearCount;
        (_capital, _upkeep, _officers, _floorArea, _guidance) = (new long[years], new long[years], new long[years], new long[years], new long[years]);
        foreach (var ward in snapshot.Wards.Where(ward => ward.Pilot is not null))
        {
            var trajectory = Trajectory.Of(ward, catalogue);
            for (var y = 0; y < years; y++)
            {
                var (k, year) = (y + 1, _firstYear + y);
                _capital[y] += prices.Price(trajectory.Works(k), year) + prices.Price(trajectory.Equipment(k), year);
                _upkeep[y] += k > trajectory.Years ? prices.Price(trajectory.Upkeep, year) : 0;
                _officers[y] += trajectory.Officers(k);
                _floorArea[y] += trajectory.FloorArea(k);
                _guidance[y] += trajectory.Guidance(k);
            }
        }
    }

    /// <summary>The limits of a year, each at least what the pilots use.</summary>
    public YearLimits Carried(YearLimits limits)
    {
        var y = limits.Year - _firstYear;
        return limits with
        {
            Capital = Math.Max(limits.Capital, _capital[y]),
            Upkeep = Math.Max(limits.Upkeep, _upkeep[y]),
            Officers = Math.Max(limits.Officers, _officers[y]),
            FloorArea = Math.Max(limits.FloorArea, _floorArea[y]),
            Guidance = Math.Max(limits.Guidance, _guidance[y]),
        };
    }
}
