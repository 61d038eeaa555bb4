using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>So many wards by the end of a year, for which the least capital can be asked.</summary>
/// <param name="Key">Tells the goals of one plan apart.</param>
/// <param name="Wards">1 to all wards.</param>
/// <param name="Year">A year of the scenario.</param>
/// <param name="Words">The goal in words.</param>
public sealed record CapitalGoal(string Key, int Wards, int Year, string Words)
{
    /// <summary>Key of the goal that half of the futures reach.</summary>
    public const string Half = "half";

    /// <summary>Key of a goal that the reader writes.</summary>
    public const string Own = "own";

    /// <summary>
    /// The goals that a plan offers: what half of its futures reach, so that an even chance can be made a safe one; what it reaches
    /// without any risk; each milestone; all wards. What is 0 is no goal.
    /// </summary>
    /// <param name="view">The plan.</param>
    /// <param name="fan">Its futures; null while there are none.</param>
    /// <param name="texts">The language.</param>
    public static ImmutableArray<CapitalGoal> All(PlanView view, FuturesResult? fan, Texts texts)
    {
        var (last, all) = (view.Scenario.LastYear, view.Outcome.Wards.Length);
        var half = fan?.Fan.Years[^1].Recognized.Percentiles.FirstOrDefault(percentile => percentile.Percent == 50).Value;
        CapitalGoal[] goals =
        [
            Goal(Half, (int)(half ?? 0), last, Phrases.GoalHalf),
            Goal("planned", view.Last.Recognized, last, Phrases.GoalPlanned),
            .. view.Outcome.Milestones.Select((milestone, i) => Goal($"milestone-{i}", (int)milestone.Target, milestone.Year, Phrases.GoalMilestone)),
            Goal("all", all, last, Phrases.GoalAll),
        ];
        return [.. goals.Where(goal => goal.Wards > 0)];

        CapitalGoal Goal(string key, int wards, int year, Phrase phrase) => new(key, wards, year, texts.Say(phrase, texts.Wards(wards), year));
    }
}
