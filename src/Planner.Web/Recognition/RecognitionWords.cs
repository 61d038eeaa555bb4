using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Recognition;

/// <summary>The words of recognition.</summary>
public static class RecognitionWords
{
    /// <summary>Where a ward stands, as a short name.</summary>
    public static Phrase Of(RecognitionState state) => state switch
    {
        RecognitionState.NotBegun => Phrases.StateNotBegun,
        RecognitionState.SelfAssessed => Phrases.StateSelfAssessed,
        RecognitionState.Remedying => Phrases.StateRemedying,
        RecognitionState.Remedied => Phrases.StateRemedied,
        RecognitionState.Ready => Phrases.StateReady,
        RecognitionState.Recognized => Phrases.StateRecognized,
        RecognitionState.Declined => Phrases.StateDeclined,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state of recognition."),
    };

    /// <summary>Where a ward stands and what comes next, as a sentence.</summary>
    public static Phrase Next(RecognitionState state) => state switch
    {
        RecognitionState.NotBegun => Phrases.NextSelfAssess,
        RecognitionState.SelfAssessed => Phrases.NextInspect,
        RecognitionState.Remedying => Phrases.NextRemedy,
        RecognitionState.Remedied => Phrases.NextInspectAgain,
        RecognitionState.Ready => Phrases.NextDecide,
        RecognitionState.Recognized => Phrases.NextReview,
        RecognitionState.Declined => Phrases.NextAfterDecline,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state of recognition."),
    };

    /// <summary>How a review came out.</summary>
    public static Phrase Of(ReviewResult result) => result == ReviewResult.Kept ? Phrases.ReviewKept : Phrases.ReviewDeclined;

    /// <summary>What a fault of a step of recognition allows; null where the screen has no words of its own.</summary>
    public static string? Allowed(Fault fault, Texts texts) => fault.Path switch
    {
        "on" => texts[Phrases.AllowedStepDay],
        "actor" => texts[Phrases.AllowedOther],
        "recognition" => texts[Phrases.AllowedStep],
        "reason" => texts.Say(Phrases.AllowedProse, "1", texts.Number.Whole(WardCommandCarrier.MostProse)),
        _ when fault.Path.StartsWith("criteria.", StringComparison.Ordinal) => texts[Phrases.AllowedMet],
        _ => null,
    };
}
