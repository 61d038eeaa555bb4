using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ModelWard.Cli.Inputs;
using ModelWard.Model;

namespace ModelWard.Cli.Output;

/// <summary>Options side by side.</summary>
/// <param name="Options">Their figures without noise.</param>
/// <param name="Differences">Where the inputs of each differ from the first.</param>
/// <param name="Futures">What each adds to the first on the same futures; null where it was not asked for.</param>
internal sealed record ComparedFiles(
    ImmutableArray<OptionFigures> Options, ImmutableArray<OptionDifference> Differences, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ComparisonAnswer? Futures)
{
    private static readonly (string List, string Key)[] Keyed = [("limits", "year"), ("plan", "ward"), ("pins", "ward"), ("milestones", "year")];

    /// <summary>Where the inputs of each differ from the first; names apart.</summary>
    public static ImmutableArray<OptionDifference> DifferencesOf(IReadOnlyList<ScenarioInput> inputs)
    {
        var first = Inputs(inputs[0]);
        return [.. inputs.Skip(1).SelectMany(input => JsonDifference.All(first, Inputs(input)).Select(one => new OptionDifference(input.Name, one.Path, one.Expected, one.Found)))];
    }

    /// <summary>Where the figures differ from recorded ones; futures only where both have them.</summary>
    public IEnumerable<JsonDifference> ChangedSince(JsonElement recorded)
    {
        var now = JsonSerializer.SerializeToElement(this, ModelJson.Options);
        foreach (var difference in JsonDifference.All(Named(recorded), Named(now))) yield return difference;
        if (recorded.TryGetProperty("futures", out var before) && now.TryGetProperty("futures", out var after))
            foreach (var difference in JsonDifference.All(before, after)) yield return difference with { Path = "futures." + difference.Path };
    }

    // By name, so that a file more or less is one difference and shifts no others.
    private static JsonElement Named(JsonElement figures) => JsonSerializer.SerializeToElement(
        figures.GetProperty("options").EnumerateArray().Where(option => option.TryGetProperty("name", out _)).DistinctBy(option => option.GetProperty("name").ToString())
            .ToDictionary(option => option.GetProperty("name").ToString()), ModelJson.Options);

    // Entries by what they are about, not by their place: limits.2024.capital, pins.26968.start.
    private static JsonElement Inputs(ScenarioInput input)
    {
        var document = JsonSerializer.SerializeToNode(input.Scenario with { Name = "" }, ModelJson.Options)!.AsObject();
        foreach (var (list, key) in Keyed)
        {
            if (document[list] is not JsonArray entries) continue;
            var named = new JsonObject();
            foreach (var entry in entries.Select(entry => entry!.DeepClone().AsObject()))
            {
                var name = entry[key]!.ToString();
                entry.Remove(key);
                // A milestone a year is the rule, not the law.
                named[named.ContainsKey(name) ? $"{name}#{named.Count}" : name] = entry;
            }
            document[list] = named;
        }
        return JsonSerializer.SerializeToElement(document);
    }
}

/// <summary>A field of an option that differs from the first.</summary>
/// <param name="Option">Name of the option.</param>
/// <param name="Path">The field, as <c>limits.2024.capital</c>.</param>
/// <param name="First">What the first says; null when nothing.</param>
/// <param name="Own">What the option says; null when nothing.</param>
internal sealed record OptionDifference(string Option, string Path, string? First, string? Own);
