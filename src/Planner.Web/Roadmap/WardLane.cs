using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Roadmap;

/// <summary>A ward's way through the scenario's years.</summary>
/// <param name="Code">The ward's code.</param>
/// <param name="Words">Name and fate, as shown over the lane.</param>
/// <param name="Years">How it stands at the end of each year.</param>
/// <param name="Recognized">Place of the year it is recognized in, from 0; null when it never is.</param>
public sealed record WardLane(string Code, string Words, ImmutableArray<WardFate> Years, int? Recognized)
{
    /// <summary>The lane of a ward.</summary>
    public static WardLane Of(WardEntry entry, WardOutcome outcome, Scenario scenario, Texts texts)
    {
        var fate = WardFates.Of(entry.Ward, outcome, scenario.LastYear);
        return new WardLane(
            entry.Ward.Code,
            $"{entry.Name}: {TileView.Words(fate, outcome, scenario, texts)}",
            [.. Enumerable.Range(scenario.FirstYear, scenario.YearCount).Select(year => WardFates.Of(entry.Ward, outcome, year))],
            outcome.Recognized - scenario.FirstYear is { } place ? Math.Max(0, place) : null);
    }

    /// <summary>The years in stretches of one fate: the place each begins at, from 0, and how many years it lasts.</summary>
    public IEnumerable<(WardFate Fate, int From, int Years)> Stretches()
    {
        for (var from = 0; from < Years.Length;)
        {
            var to = from + 1;
            while (to < Years.Length && Years[to] == Years[from]) to++;
            yield return (Years[from], from, to - from);
            from = to;
        }
    }
}
