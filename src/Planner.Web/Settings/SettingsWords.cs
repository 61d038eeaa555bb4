using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Settings;

/// <summary>Changes of settings in words.</summary>
internal static class SettingsWords
{
    private const int MostNumbers = 6;

    /// <summary>What a change changed: the numbers that differ, and which of the lists do.</summary>
    public static string Changes(SettingsChange change, Texts texts)
    {
        var (before, after) = (change.Before is null ? ProgrammeSettings.Default : Read(change.Before), Read(change.After));
        var (was, became) = (new SettingsDraft(before, texts), new SettingsDraft(after, texts));
        List<string> lines =
        [
            .. SettingField.Groups
                .SelectMany(group => group.Fields, (group, field) => (Name: $"{texts[group.Group]}, {texts[field.Name]}", Field: field))
                .Concat(SettingField.Quarters.Select(field => (Name: texts[field.Name], Field: field)))
                .Where(one => was[one.Field] != became[one.Field]).Select(one => $"{one.Name}: {was[one.Field]} → {became[one.Field]}"),
        ];
        if (lines.Count > MostNumbers) lines = [.. lines.Take(MostNumbers), texts.Say(Phrases.MoreChanges, texts.Number.Whole(lines.Count - MostNumbers))];
        if (Differ(before.Norms.FloorArea.Rooms, after.Norms.FloorArea.Rooms)) lines.Add(texts[Phrases.RoomsChanged]);
        if (Differ(before.Norms.Equipment.Packages, after.Norms.Equipment.Packages)) lines.Add(texts[Phrases.PackagesChanged]);
        if (Differ(before.Approvals, after.Approvals)) lines.Add(texts[Phrases.ApprovalsChanged]);
        if (Differ(before.Sources, after.Sources)) lines.Add(texts[Phrases.SourcesChanged]);
        return lines.Count == 0 ? texts[Phrases.NothingChanged] : string.Join("; ", lines);
    }

    private static bool Differ<T>(T one, T other) => JsonSerializer.Serialize(one, ModelJson.Options) != JsonSerializer.Serialize(other, ModelJson.Options);

    private static ProgrammeSettings Read(string json) =>
        JsonSerializer.Deserialize<ProgrammeSettings>(json, ModelJson.Options) ?? throw new InvalidOperationException("A change of settings says nothing.");
}
