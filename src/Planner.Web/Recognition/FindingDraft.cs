using System.Collections.Immutable;
using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Recognition;

/// <summary>What is typed about one criterion. Belongs to one form.</summary>
/// <param name="criterion">The criterion.</param>
public sealed class FindingDraft(Criterion criterion)
{
    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; } = criterion;

    /// <summary>The level, as typed; blank where the criterion was not looked at.</summary>
    public string Level { get; set; } = "";

    /// <summary>What was seen.</summary>
    public string Text { get; set; } = "";

    /// <summary>Hashes of the files that show it.</summary>
    public List<string> Evidence { get; } = [];

    /// <summary>What must be put right.</summary>
    public string Remedy { get; set; } = "";

    /// <summary>By which day, as typed.</summary>
    public string Due { get; set; } = "";

    /// <summary>Whether the level typed lies below the threshold.</summary>
    public bool IsBelow => Number() is { } level && level < Criterion.Threshold;

    /// <summary>What is typed as a finding; null where nothing is, or something is wrong, which is noted.</summary>
    /// <param name="required">Whether there must be a level.</param>
    /// <param name="faults">Takes the faults, under <c>level.C05</c>.</param>
    /// <param name="texts">The language of the screen.</param>
    public CriterionFinding? Read(bool required, List<FieldFault> faults, Texts texts)
    {
        if (Level.Trim().Length == 0 && !required) return null;
        if (Number() is { } level) return new CriterionFinding { Criterion = Criterion.Code, Level = level, Text = Text.Trim(), Evidence = [.. Evidence] };
        faults.Add(FieldFault.Of($"level.{Criterion.Code}", Level, texts[Phrases.AllowedLevel], texts));
        return null;
    }

    /// <summary>What is typed as a remedy; null where none is needed, or something is wrong, which is noted.</summary>
    /// <param name="faults">Takes the faults, under <c>remedy.C05</c> and <c>due.C05</c>.</param>
    /// <param name="texts">The language of the screen.</param>
    public RemedyOrder? ReadRemedy(List<FieldFault> faults, Texts texts)
    {
        if (!IsBelow) return null;
        var text = Remedy.Trim();
        var isText = text.Length is > 0 and <= WardCommandCarrier.MostProse;
        if (!isText) faults.Add(FieldFault.Of($"remedy.{Criterion.Code}", Remedy, AllowedWords.Prose(1, texts), texts));
        if (Day(Due) is not { } due) faults.Add(FieldFault.Of($"due.{Criterion.Code}", Due, texts[Phrases.AllowedDay], texts));
        else if (isText) return new RemedyOrder(Criterion.Code, text, due);
        return null;
    }

    /// <summary>A day as a field of a form writes it; null when it is none.</summary>
    public static DateOnly? Day(string typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The findings and remedies of a form; null when something is wrong, which is noted.</summary>
    public static (ImmutableArray<CriterionFinding> Findings, ImmutableArray<RemedyOrder> Remedies) Read(
        IEnumerable<FindingDraft> drafts, bool every, bool remedies, List<FieldFault> faults, Texts texts)
    {
        var rows = drafts.ToList();
        return ([.. rows.Select(draft => draft.Read(every, faults, texts)).OfType<CriterionFinding>()],
            remedies ? [.. rows.Select(draft => draft.ReadRemedy(faults, texts)).OfType<RemedyOrder>()] : []);
    }

    private Level? Number() => TypedNumber.Fraction(Level) is { } number && Model.Level.TryFrom(number, out var level) ? level : null;
}
