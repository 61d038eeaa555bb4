using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Decisions;

/// <summary>Where a scenario stands on its way to adoption.</summary>
/// <param name="Id">Id of the scenario.</param>
/// <param name="Version">Version of the scenario, which grows with every step.</param>
/// <param name="Name">Its name.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Review">How far it has come, and all that was said and decided.</param>
/// <param name="Due">The approval that is due; null when none is.</param>
internal sealed record ReviewAnswer(string Id, long Version, string Name, string Author, ScenarioReview Review, ApprovalStep? Due)
{
    /// <summary>The answer for a scenario.</summary>
    public static ReviewAnswer Of(ScenarioView view) => new(view.Id, view.Version, view.Scenario.Name, view.Owner, view.Review, view.Review.Due);
}
