using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Progress;

/// <summary>Progress events of a ward's history in words.</summary>
internal static class ProgressEventWords
{
    /// <summary>The words for an event that writes a <see cref="ProgressChange"/>.</summary>
    public static EventWords Of(WardEvent happened, Texts texts) =>
        new(texts[ModelWords.Of(happened.Kind)], [.. Lines(happened, texts)]);

    private static IEnumerable<string> Lines(WardEvent happened, Texts texts)
    {
        var after = Read(happened.After);
        var before = happened.Before is null ? new ProgressChange() : Read(happened.Before);
        if (after.Stage is { } stage) yield return texts.Say(Phrases.BegunLine, texts[ModelWords.Of(stage.Stage)], stage.Started!);
        foreach (var actual in after.Actuals ?? [])
            yield return $"{texts[ProgressWords.Of(actual.Item)]}: {ProgressWords.Amount(actual.Item, actual.Amount, texts)}, {texts.Day(actual.On)}{Cancelled(actual, texts)}";
        foreach (var option in after.Options ?? []) yield return $"{option.Criterion} – {option.Title}: {texts[ProgressWords.Of(option.State)]}";
        foreach (var support in after.Supports ?? []) yield return $"{support.Department}: {texts[ProgressWords.Of(support.Status)]}";
        foreach (var action in after.Actions ?? []) yield return $"{action.What}: {texts[ProgressWords.Of(action.Status)]}, {texts.Day(action.Due)}";
        if (before.Needs is { } old && after.Needs is { } now)
            foreach (var line in NeedField.Changes(old, now, texts)) yield return line;
    }

    private static string Cancelled(Actual actual, Texts texts) => actual.CancelReason is { } reason ? $" ({texts.Say(Phrases.CancelledLine, reason)})" : "";

    private static ProgressChange Read(string json) =>
        JsonSerializer.Deserialize<ProgressChange>(json, ModelJson.Options) ?? throw new InvalidOperationException("An event of a ward says nothing.");
}
