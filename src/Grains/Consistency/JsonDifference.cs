using System.Text.Json;

namespace ModelWard.Grains.Consistency;

/// <summary>Where two JSON documents first differ, property by property in the order of the first.</summary>
/// <param name="Path">The place, as <c>ward.levels.C07</c>; empty for the whole.</param>
/// <param name="Expected">What the first says there; null when it says nothing.</param>
/// <param name="Found">What the second does.</param>
internal sealed record JsonDifference(string Path, string? Expected, string? Found)
{
    /// <summary>The first difference; null when the documents say the same.</summary>
    public static JsonDifference? First(JsonElement expected, JsonElement found) => First("", expected, found);

    private static JsonDifference? First(string path, JsonElement expected, JsonElement found)
    {
        if (expected.ValueKind == JsonValueKind.Object && found.ValueKind == JsonValueKind.Object) return Inside(path, Named(expected), Named(found));
        if (expected.ValueKind == JsonValueKind.Array && found.ValueKind == JsonValueKind.Array) return Inside(path, Numbered(expected), Numbered(found));
        return JsonElement.DeepEquals(expected, found) ? null : new JsonDifference(path, expected.GetRawText(), found.GetRawText());
    }

    private static JsonDifference? Inside(string path, Dictionary<string, JsonElement> expected, Dictionary<string, JsonElement> found)
    {
        foreach (var (name, value) in expected)
        {
            var place = path.Length == 0 ? name : $"{path}.{name}";
            var difference = found.TryGetValue(name, out var other) ? First(place, value, other) : new JsonDifference(place, value.GetRawText(), null);
            if (difference is not null) return difference;
        }
        var more = found.Keys.FirstOrDefault(name => !expected.ContainsKey(name));
        return more is null ? null : new JsonDifference(path.Length == 0 ? more : $"{path}.{more}", null, found[more].GetRawText());
    }

    private static Dictionary<string, JsonElement> Named(JsonElement element) => element.EnumerateObject().ToDictionary(one => one.Name, one => one.Value);

    private static Dictionary<string, JsonElement> Numbered(JsonElement element) =>
        element.EnumerateArray().Select((value, i) => (value, i)).ToDictionary(one => $"{one.i}", one => one.value);
}
