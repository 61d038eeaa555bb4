using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Decisions;

/// <summary>The stages of a scenario on its way to adoption, in words.</summary>
internal static class StageWords
{
    /// <summary>The stages of a scenario that goes its way without being returned, in order.</summary>
    public static IReadOnlyList<ScenarioStage> Way { get; } =
        [ScenarioStage.Draft, ScenarioStage.Submitted, ScenarioStage.Reviewed, ScenarioStage.Approved, ScenarioStage.Adopted];

    /// <summary>A stage.</summary>
    public static Phrase Of(ScenarioStage stage) => stage switch
    {
        ScenarioStage.Draft => Phrases.StageDraft,
        ScenarioStage.Submitted => Phrases.StageSubmitted,
        ScenarioStage.Reviewed => Phrases.StageReviewed,
        ScenarioStage.Approved => Phrases.StageApproved,
        ScenarioStage.Returned => Phrases.StageReturned,
        _ => Phrases.StageAdopted,
    };

    /// <summary>What is due next.</summary>
    public static string Due(ScenarioReview review, Texts texts) => review.Stage switch
    {
        ScenarioStage.Draft => texts[Phrases.DueSubmit],
        ScenarioStage.Returned => texts[Phrases.DueSubmitAgain],
        ScenarioStage.Submitted => texts[Phrases.DueReview],
        ScenarioStage.Reviewed when review.Due is { } step => texts.Say(Phrases.DueApproval, texts[step.Document], texts[step.Body]),
        ScenarioStage.Approved => texts[Phrases.DueAdopt],
        _ => texts[Phrases.DueNothing],
    };
}
