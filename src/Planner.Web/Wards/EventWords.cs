using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Progress;
using ModelWard.Planner.Web.Recognition;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>An event of a ward's history in words.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Lines">What was before and what is after, and the evidence.</param>
public sealed record EventWords(string Title, IReadOnlyList<string> Lines)
{
    private const int MostLines = 8;

    /// <summary>The words for an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="programme">The programme, whose catalogues name the criteria.</param>
    /// <param name="texts">The language of the screen.</param>
    public static EventWords Of(WardEvent happened, Programme programme, Texts texts) => happened.Kind switch
    {
        WardEventKind.Assessed => Assessed(happened, programme, texts),
        WardEventKind.NeedsChanged => new(texts[Phrases.EventNeeds],
            Shortened(NeedField.Changes(Read<Needs>(happened.Before!), Read<Needs>(happened.After), texts), texts)),
        WardEventKind.NeedsDerived => Derived(Read<Needs>(happened.Before!), Read<DerivedNeeds>(happened.After), texts),
        WardEventKind.DifficultyReported => new(texts[Phrases.EventReported], [Difficulty(Read<Difficulty>(happened.After), texts)]),
        WardEventKind.DifficultyResolved => Resolved(Read<Difficulty>(happened.After), texts),
        WardEventKind.Committed => Committed(Read<Commitment>(happened.After), texts),
        WardEventKind.Imported when happened.Before is null => new(texts[Phrases.EventEntered], []),
        WardEventKind.Imported => new(texts[Phrases.EventImported],
            Shortened(Changes(Read<Ward>(happened.Before), Read<Ward>(happened.After), texts), texts)),
        WardEventKind.SelfAssessed or WardEventKind.Inspected or WardEventKind.RemedyClosed or WardEventKind.Recognized or WardEventKind.Reviewed or WardEventKind.Revoked =>
            RecognitionEventWords.Of(happened, texts),
        WardEventKind.Ended or WardEventKind.Came or WardEventKind.Restored or WardEventKind.Redistricted => ReorganizationEventWords.Of(happened, programme, texts),
        _ => ProgressEventWords.Of(happened, texts),
    };

    /// <summary>Who asked for something, in words.</summary>
    public static string Actor(string actor, Texts texts) => actor switch
    {
        CommandHeader.LocalUser => texts[Phrases.LocalUser],
        CommandHeader.Samples => texts[Phrases.SampleUser],
        _ => actor,
    };

    private static EventWords Assessed(WardEvent happened, Programme programme, Texts texts)
    {
        var after = Read<Assessment>(happened.After);
        // What is replaced is an assessment, or the bare level of the register: both name criterion and level.
        var before = Read<CriterionLevel>(happened.Before!).Level;
        var criterion = (programme.CatalogueVersion(after.CatalogueVersion) ?? programme.CatalogueOn(after.On)).Criteria
            .FirstOrDefault(one => one.Code == after.Criterion);
        var lines = new List<string>
        {
            criterion is null
                ? texts.Say(Phrases.LevelFromToAlone, Level(before, texts), Level(after.Level, texts))
                : texts.Say(Phrases.LevelFromTo, Level(before, texts), Level(after.Level, texts), Level(criterion.Threshold, texts),
                    texts[after.Level >= criterion.Threshold ? Phrases.CriterionMet : Phrases.CriterionUnmet]),
            texts.Say(Phrases.AssessedDay, texts.Day(after.On)),
        };
        if (after.Derived is { } derived && Read<NeedsBefore>(happened.Before!).Needs is { } needs)
            lines.Add(texts.Say(Phrases.DerivedAnew, texts.Number.Whole(derived.SettingsVersion),
                string.Join("; ", Shortened(NeedField.Changes(needs, derived.Needs, texts), texts))));
        if (happened.Evidence.Length > 0) lines.Add(texts.Say(Phrases.EvidenceLine, happened.Evidence));
        return new EventWords(texts.Say(Phrases.EventAssessed, criterion is null ? after.Criterion : $"{after.Criterion} {texts[criterion.Names]}"), lines);
    }

    private static EventWords Committed(Commitment commitment, Texts texts) => new(
        texts.Say(Phrases.EventCommitted, commitment.Decision),
        [commitment.Start is { } start ? texts.Say(Phrases.EventCommittedYears, start, commitment.Recognized?.ToString() ?? texts[Phrases.Never]) : texts[Phrases.CommitmentLeftOut]]);

    private static EventWords Derived(Needs before, DerivedNeeds after, Texts texts) => new(
        texts.Say(Phrases.EventDerived, texts.Number.Whole(after.SettingsVersion)), Shortened(NeedField.Changes(before, after.Needs, texts), texts));

    private static EventWords Resolved(Difficulty difficulty, Texts texts)
    {
        var lines = new List<string> { Difficulty(difficulty, texts) };
        if (difficulty.Resolution is { Length: > 0 } resolution) lines.Add(resolution);
        return new EventWords(texts[Phrases.EventResolved], lines);
    }

    private static string Difficulty(Difficulty difficulty, Texts texts) => $"{texts[ModelWords.Of(difficulty.Kind)]}: {difficulty.Text}";

    private static IEnumerable<string> Changes(Ward before, Ward after, Texts texts)
    {
        if (before.Names != after.Names) yield return Change(Phrases.WardColumn, texts[before.Names], texts[after.Names]);
        if (before.District != after.District) yield return Change(Phrases.DistrictColumn, before.District, after.District);
        if (before.Population != after.Population)
            yield return Change(Phrases.PeopleColumn, texts.Number.Whole(before.Population), texts.Number.Whole(after.Population));
        if (before.Stage != after.Stage) yield return Change(Phrases.StageChoice, texts[ModelWords.Of(before.Stage)], texts[ModelWords.Of(after.Stage)]);
        foreach (var line in NeedField.Changes(before.Needs, after.Needs, texts)) yield return line;
        foreach (var (criterion, level) in after.Levels.Entries)
            if (before.Levels[criterion] is { } old && old != level)
                yield return $"{criterion}: {Level(old, texts)} → {Level(level, texts)}";

        string Change(Phrase name, string from, string to) => $"{texts[name]}: {from} → {to}";
    }

    private static List<string> Shortened(IEnumerable<string> changes, Texts texts)
    {
        var lines = changes.ToList();
        if (lines.Count == 0) return [texts[Phrases.NothingChanged]];
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), texts.Say(Phrases.MoreChanges, texts.Number.Whole(lines.Count - MostLines))];
    }

    private static string Level(Level level, Texts texts) => texts.Number.Rounded(level.Value, 2);

    private sealed record NeedsBefore(Needs? Needs);

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, ModelJson.Options) ?? throw new InvalidOperationException("An event of a ward says nothing.");
}
