using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Recognition;

/// <summary>The steps of recognition in a ward's history, in words.</summary>
public static class RecognitionEventWords
{
    /// <summary>The words for a step.</summary>
    public static EventWords Of(WardEvent happened, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Kind switch
        {
            WardEventKind.SelfAssessed => SelfAssessed(Read<SelfAssessment>(happened), texts),
            WardEventKind.Inspected => Inspected(Read<Inspection>(happened), texts),
            WardEventKind.RemedyClosed => Closed(Read<Remedy>(happened), texts),
            WardEventKind.Recognized => Recognized(Read<RecognitionDecision>(happened), texts),
            WardEventKind.Reviewed => Reviewed(Read<YearlyReview>(happened), texts),
            WardEventKind.Revoked => Revoked(Read<Revocation>(happened), texts),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, "No step of recognition."),
        };
    }

    private static EventWords SelfAssessed(SelfAssessment own, Texts texts) => new(texts[Phrases.EventSelfAssessed], [Day(own.On, texts), .. Said(own.Text)]);

    private static EventWords Recognized(RecognitionDecision decision, Texts texts) => new(texts.Say(Phrases.EventRecognized, decision.Number), [decision.Body, Day(decision.On, texts)]);

    private static EventWords Reviewed(YearlyReview review, Texts texts) =>
        new(texts.Say(Phrases.EventReviewed, texts[RecognitionWords.Of(review.Result)]), [Day(review.On, texts), .. Said(review.Text)]);

    private static EventWords Revoked(Revocation ended, Texts texts) => new(texts.Say(Phrases.EventRevoked, ended.Number), [ended.Body, Day(ended.On, texts), ended.Reason]);

    private static EventWords Inspected(Inspection visit, Texts texts)
    {
        var met = visit.Findings.Count(visit.IsMet);
        return new EventWords(texts.Say(Phrases.EventInspected, visit.Body),
            [texts.Say(Phrases.EventInspectedLine, met, visit.Findings.Length - met), Day(visit.On, texts)]);
    }

    private static EventWords Closed(Remedy remedy, Texts texts) => new(
        texts.Say(Phrases.EventRemedyClosed, remedy.Number, remedy.Criterion),
        remedy.Closed is { } closed ? [Day(closed.On, texts), closed.Text] : []);

    private static string Day(DateOnly on, Texts texts) => texts.Say(Phrases.EventDay, texts.Day(on));

    private static IEnumerable<string> Said(string text) => text.Length > 0 ? [text] : [];

    private static T Read<T>(WardEvent happened) =>
        JsonSerializer.Deserialize<T>(happened.After, ModelJson.Options) ?? throw new InvalidOperationException("An event of a ward says nothing.");
}
