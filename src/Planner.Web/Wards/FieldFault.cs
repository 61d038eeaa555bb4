using ModelWard.Model;
using ModelWard.Planner.Web.Recognition;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>What is wrong with one field of a form, in words.</summary>
/// <param name="Field">The field's path, as faults name it.</param>
/// <param name="Text">What was typed and what is allowed.</param>
public sealed record FieldFault(string Field, string Text)
{
    private const int MostShown = 60;

    /// <summary>The fault of a field in the language of the screen.</summary>
    public static FieldFault Of(string field, string? value, string allowed, Texts texts) => new(field, string.IsNullOrWhiteSpace(value)
        ? texts.Say(Phrases.FaultEmpty, allowed)
        : texts.Say(Phrases.FaultLine, value.Length > MostShown ? value[..MostShown] + "…" : value, allowed));
}

/// <summary>What is allowed in the fields of the forms, in words.</summary>
public static class AllowedWords
{
    /// <summary>What a fault of the ward allows; the ward's own words where the screen has none.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="texts">The language of the screen.</param>
    public static string Of(Fault fault, Texts texts) => fault.Path switch
    {
        "level" => texts[Phrases.AllowedLevel],
        "criterion" => texts[Phrases.AllowedCriterion],
        "difficulty" => texts[Phrases.AllowedOpen],
        "evidence" or "resolution" or "note" => Prose(0, texts),
        "text" or "what" or "reason" => Prose(1, texts),
        "on" => texts[Phrases.AllowedPastDay],
        "item" => texts[Phrases.AllowedItem],
        "amount" => texts[Phrases.AllowedProgress],
        "source" => texts.Say(Phrases.AllowedSource, Actual.MostSourceCharacters),
        "number" => texts[Phrases.AllowedOpenEntry],
        "stage" => texts[Phrases.AllowedBegin],
        "works" => texts[Phrases.AllowedBuilds],
        "status" => texts[Phrases.AllowedAnswer],
        _ => RecognitionWords.Allowed(fault, texts) ?? fault.Allowed,
    };

    /// <summary>A text of so many characters at least.</summary>
    public static string Prose(int least, Texts texts) =>
        texts.Say(Phrases.AllowedProse, texts.Number.Whole(least), texts.Number.Whole(Grains.Abstractions.WardCommandCarrier.MostProse));

    /// <summary>A name on one line, of so many characters.</summary>
    public static string Name(int least, int most, Texts texts) => texts.Say(Phrases.AllowedName, texts.Number.Whole(least), texts.Number.Whole(most));

    /// <summary>A whole number from 0.</summary>
    public static string Whole(long most, Texts texts) => texts.Say(Phrases.AllowedWhole, "0", texts.Number.Whole(most));
}
