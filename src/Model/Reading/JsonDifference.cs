using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Where two JSON documents differ, property by property in the order of the first.</summary>
/// <param name="Path">The place, as <c>ward.levels.C07</c>; empty for the whole.</param>
/// <param name="Expected">What the first says there; null when it says nothing.</param>
/// <param name="Found">What the second does.</param>
public sealed record JsonDifference(string Path, string? Expected, string? Found)
{
    /// <summary>The first difference; null when the documents say the same.</summary>
    public static JsonDifference? First(JsonElement expected, JsonElement found) => All(expected, found).FirstOrDefault();

    /// <summary>All differences.</summary>
    public static IEnumerable<JsonDifference> All(JsonElement expected, JsonElement found) => All("", expected, found);

    private static IEnumerable<JsonDifference> All(string path, JsonElement expected, JsonElement found)
    {
        if (expected.ValueKind == JsonValueKind.Object && found.ValueKind == JsonValueKind.Object) return Inside(path, Named(expected), Named(found));
        if (expected.ValueKind == JsonValueKind.Array && found.ValueKind == JsonValueKind.Array) return Inside(path, Numbered(expected), Numbered(found));
        return JsonElement.DeepEquals(expected, found) ? [] : [new JsonDifference(path, expected.GetRawText(), found.GetRawText())];
    }

    private static IEnumerable<JsonDifference> Inside(string path, Dictionary<string, JsonElement> expected, Dictionary<string, JsonElement> found)
    {
        foreach (var (name, value) in expected)
        {
            if (!found.TryGetValue(name, out var other)) yield return new JsonDifference(Place(name), value.GetRawText(), null);
            else
                foreach (var difference in All(Place(name), value, other)) yield return difference;
        }
        foreach (var (name, value) in found)
            if (!expected.ContainsKey(name)) yield return new JsonDifference(Place(name), null, value.GetRawText());

        string Place(string name) => path.Length == 0 ? name : $"{path}.{name}";
    }

    private static Dictionary<string, JsonElement> Named(JsonElement element) => element.EnumerateObject().ToDictionary(one => one.Name, one => one.Value);

    private static Dictionary<string, JsonElement> Numbered(JsonElement element) =>
        element.EnumerateArray().Select((value, i) => (value, i)).ToDictionary(one => $"{one.i}", one => one.value);
}
