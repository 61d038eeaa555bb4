using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Import;

/// <summary>Tells two states of a ward apart field by field, as their documents name the fields.</summary>
internal static class WardChanges
{
    /// <summary>What changes in a ward.</summary>
    /// <param name="before">The ward as it is; null when it is not there yet.</param>
    /// <param name="after">The ward as it becomes.</param>
    public static WardChange Of(Ward? before, Ward after) =>
        new(after.Code, after.Names, before is null, before is null ? [] : Fields(Leaves(before), Leaves(after)));

    private static ImmutableArray<FieldChange> Fields(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(path => new FieldChange(path, before.GetValueOrDefault(path), after.GetValueOrDefault(path)))
            .Where(field => field.Before != field.After),
    ];

    private static SortedDictionary<string, string> Leaves(Ward ward)
    {
        var leaves = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Collect(JsonSerializer.SerializeToElement(ward, ModelJson.Options), "");
        return leaves;

        void Collect(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.Object)
                foreach (var member in element.EnumerateObject()) Collect(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
            else if (element.ValueKind != JsonValueKind.Null)
                leaves[path] = element.ToString();
        }
    }
}
