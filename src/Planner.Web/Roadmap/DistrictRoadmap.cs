using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Roadmap;

/// <summary>The ways of a district's wards through the years.</summary>
/// <param name="Name">The district's name.</param>
/// <param name="Lanes">Its wards: who is recognized first stands first, then who starts first.</param>
/// <param name="Recognized">How many of them stand recognized at the end of each year.</param>
public sealed record DistrictRoadmap(string Name, ImmutableArray<WardLane> Lanes, ImmutableArray<int> Recognized)
{
    /// <summary>The districts, by name.</summary>
    /// <param name="entries">All wards.</param>
    /// <param name="outcomes">What becomes of them.</param>
    /// <param name="scenario">The scenario of these outcomes.</param>
    /// <param name="texts">The language.</param>
    public static ImmutableArray<DistrictRoadmap> All(ImmutableArray<WardEntry> entries, WardOutcomes outcomes, Scenario scenario, Texts texts) =>
    [
        .. entries.GroupBy(entry => (entry.DistrictOrder, entry.DistrictName)).OrderBy(district => district.Key.DistrictOrder)
            .Select(district => Of(district.Key.DistrictName, district, outcomes, scenario, texts)),
    ];

    private static DistrictRoadmap Of(string name, IEnumerable<WardEntry> wards, WardOutcomes outcomes, Scenario scenario, Texts texts)
    {
        var never = scenario.LastYear + 1;
        ImmutableArray<WardLane> lanes =
        [
            .. wards.Select(entry => (Entry: entry, Outcome: outcomes[entry.Ward.Code]))
                .OrderBy(ward => ward.Outcome.Recognized ?? never).ThenBy(ward => ward.Outcome.Start ?? never).ThenBy(ward => ward.Entry.NameOrder)
                .Select(ward => WardLane.Of(ward.Entry, ward.Outcome, scenario, texts)),
        ];
        return new DistrictRoadmap(name, lanes, [.. Enumerable.Range(0, scenario.YearCount).Select(year => lanes.Count(lane => lane.Years[year] == WardFate.Recognized))]);
    }
}
