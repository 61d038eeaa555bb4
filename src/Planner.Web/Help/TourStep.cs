using System.Collections.Immutable;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Help;

/// <summary>A step of the first tour.</summary>
/// <param name="Target">Selector of what is shown.</param>
/// <param name="Title">What it is.</param>
/// <param name="Says">What to do and see there.</param>
public sealed record TourStep(string Target, Phrase Title, Phrase Says)
{
    /// <summary>The steps, each on the planner page with its sample.</summary>
    public static ImmutableArray<TourStep> All { get; } =
    [
        new("#figure-recognized", Phrases.TourPlan, Phrases.TourPlanSays),
        new("[id^=capital-]", Phrases.TourCapital, Phrases.TourCapitalSays),
        new("#futures", Phrases.TourFutures, Phrases.TourFuturesSays),
        new("#map", Phrases.TourMap, Phrases.TourMapSays),
        new("#save-plan", Phrases.TourSave, Phrases.TourSaveSays),
    ];
}
