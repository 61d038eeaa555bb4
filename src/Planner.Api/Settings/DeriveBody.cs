using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Settings;

/// <summary>The body that asks for needs to be derived.</summary>
/// <param name="Items">Which items; all that were neither set by hand nor by an option when missing.</param>
/// <param name="Wards">Codes of wards, or the word <c>all</c>; all that are not under way when missing. Not taken where one ward is asked for.</param>
internal sealed record DeriveBody(IReadOnlyList<NeedItem>? Items, IReadOnlyList<string>? Wards)
{
    private const string AllWards = "all";

    /// <summary>Reads the body for one ward; null when there is any fault.</summary>
    public static DeriveManyNeeds? ReadOne(JsonElement document, FaultList faults) => Read(document, takesWards: false, faults);

    /// <summary>Reads the body for many wards; null when there is any fault.</summary>
    public static DeriveManyNeeds? ReadMany(JsonElement document, FaultList faults) => Read(document, takesWards: true, faults);

    private static DeriveManyNeeds? Read(JsonElement document, bool takesWards, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var order = new DeriveManyNeeds(fields.List("items", Item), takesWards ? Codes(fields, faults) : null);
        fields.Close();
        if (order.Items is { } items)
            faults.Require(!items.IsEmpty && items.Distinct().Count() == items.Length, "items", string.Join(", ", items.Select(EnumNames.Of)), "at least one item, each once");
        return faults.None ? order : null;

        NeedItem Item(JsonElement element, string path)
        {
            if (JsonFields.TryText(element, out var text) && EnumNames.TryFind(text, out NeedItem item)) return item;
            faults.Add(path, element.ToString(), EnumNames.Allowed<NeedItem>());
            return default;
        }
    }

    private static ImmutableArray<string>? Codes(JsonFields fields, FaultList faults)
    {
        if (fields.Element("wards") is not { } element || (JsonFields.TryText(element, out var word) && word == AllWards)) return null;
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
        {
            faults.Add("wards", element.ToString(), $"a list […] of at least one ward's code, or the word {AllWards}");
            return null;
        }
        return [.. element.EnumerateArray().Select((entry, i) => JsonFields.UnitOf(entry, $"wards[{i}]", faults) ?? "")];
    }
}
