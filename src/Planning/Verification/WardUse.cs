using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>What a ward that is never interrupted takes of each limit (rules 3, 4, 7 and 23), up to the scenario's last year.</summary>
internal sealed class WardUse(Scenario scenario)
{
    private readonly PriceIndex _prices = new(scenario.Inflation, scenario.BaseYear, scenario.FirstYear, scenario.LastYear);

    /// <summary>
    /// The amounts of a candidate that starts in a year. Works and equipment are priced and rounded apart; officers are taken once and
    /// count in the stock of every year from then on.
    /// </summary>
    public IEnumerable<(Resource Resource, int Year, long Amount)> Of(WardRole ward, int start)
    {
        for (var year = start; year <= Math.Min(ward.RecognizedIfStarted(start), scenario.LastYear); year++)
        {
            var k = year - start + 1;
            var works = _prices.Price(ward.Trajectory.Works(k), year);
            var equipment = _prices.Price(ward.Trajectory.Equipment(k), year);
            yield return (Resource.Capital, year, works + equipment);
            yield return (Resource.Works, year, works);
            yield return (Resource.Equipment, year, equipment);
            yield return (Resource.FloorArea, year, ward.Trajectory.FloorArea(k));
            yield return (Resource.Guidance, year, ward.Trajectory.Guidance(k));
        }
        for (var year = start; year <= scenario.LastYear; year++) yield return (Resource.Officers, year, ward.Trajectory.Officers(1));
        foreach (var upkeep in UpkeepAfter(ward, ward.RecognizedIfStarted(start))) yield return upkeep;
    }

    /// <summary>The amounts of one of the snapshot's own wards: what it still lacks from the first year on, then upkeep.</summary>
    public IEnumerable<(Resource Resource, int Year, long Amount)> OfOwn(WardRole ward) =>
        ward.Ward.Stage == Stage.UnderWay ? Of(ward, scenario.FirstYear) : UpkeepAfter(ward, ward.Recognized);

    private IEnumerable<(Resource Resource, int Year, long Amount)> UpkeepAfter(WardRole ward, int recognized)
    {
        for (var year = recognized + 1; year <= scenario.LastYear; year++)
            yield return (Resource.Upkeep, year, _prices.Price(ward.Trajectory.Upkeep, year));
    }
}
