using System.Collections.Immutable;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Roadmap;

/// <summary>The ways of a district's wards through the years.</summary>
/// <param name="Name">The district's name.</param>
/// <param name="Lanes">Its wards: who is recognized first stands first, then who starts first.</param>
/// <param name="Recognized">How many of them stand recognized at the end of each year.</param>
public sealed record DistrictRoadmap(string Name, ImmutableArray<WardLane> Lanes, ImmutableArray<int> Recognized)
{
    /// <summary>The districts of an answer, by name.</summary>
    /// <param name="entries">All wards.</param>
    /// <param name="view">The answer.</param>
    /// <param name="texts">The language.</param>
    public static ImmutableArray<DistrictRoadmap> All(ImmutableArray<WardEntry> entries, PlanView view, Texts texts)
    {
        var outcomes = WardOutcomes.Of(view.Outcome);
        var never = view.Scenario.LastYear + 1;
        return
        [
            .. entries.GroupBy(entry => (entry.DistrictOrder, entry.DistrictName)).OrderBy(district => district.Key.DistrictOrder)
                .Select(district => new DistrictRoadmap(district.Key.DistrictName, Lanes(district), Recognized(district))),
        ];

        ImmutableArray<WardLane> Lanes(IEnumerable<WardEntry> wards) =>
        [
            .. wards.Select(entry => (Entry: entry, Outcome: outcomes[entry.Ward.Code]))
                .OrderBy(ward => ward.Outcome.Recognized ?? never).ThenBy(ward => ward.Outcome.Start ?? never).ThenBy(ward => ward.Entry.NameOrder)
                .Select(ward => WardLane.Of(ward.Entry, ward.Outcome, view.Scenario, texts)),
        ];

        ImmutableArray<int> Recognized(IEnumerable<WardEntry> wards) =>
        [
            .. view.Outcome.Years.Select(year =>
                wards.Count(entry => WardFates.Of(entry.Ward, outcomes[entry.Ward.Code], year.Year) == WardFate.Recognized)),
        ];
    }
}
