using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>A scenario that can be compared.</summary>
/// <param name="Key">The stored scenario's id; <see cref="OnScreen"/> for what the page shows.</param>
/// <param name="Name">Its name in the language of the screen.</param>
/// <param name="Scenario">The scenario.</param>
public sealed record ComparisonChoice(string Key, string Name, Scenario Scenario)
{
    /// <summary>Key of the plan on the screen; no id of a scenario is so.</summary>
    public const string OnScreen = "";

    /// <summary>
    /// All that can be compared with the plan on the screen: the stored scenarios of its programme and years, and first the plan itself when
    /// something has been changed.
    /// </summary>
    public static ImmutableArray<ComparisonChoice> All(PlanView view, Texts texts)
    {
        var here = view.Scenario;
        var stored = view.Samples
            .Where(sample => (sample.Scenario.Programme, sample.Scenario.FirstYear, sample.Scenario.LastYear) == (here.Programme, here.FirstYear, here.LastYear))
            .Select(sample => new ComparisonChoice(sample.Id, SampleName.Of(sample, texts.Language), sample.Scenario));
        return view.Inputs == view.Basis.Inputs
            ? [.. stored]
            : [new ComparisonChoice(OnScreen, texts[Phrases.ComparedOnScreen], ShownPlan.Of(view) with { Name = OnScreenName.Both() }), .. stored];
    }

    private static Names OnScreenName { get; } = new(Phrases.ComparedOnScreen.Vi, Phrases.ComparedOnScreen.En);
}
