using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A part of a ward's needs that comes from one place.</summary>
[GenerateSerializer, Alias("ModelWard.NeedItem"), JsonConverter(typeof(JsonStringEnumConverter<NeedItem>))]
public enum NeedItem
{
    /// <summary>Officers.</summary>
    [JsonStringEnumMemberName("officers")]
    Officers,

    /// <summary>What is built, its years, floor area and cost.</summary>
    [JsonStringEnumMemberName("works")]
    Works,

    /// <summary>Equipment.</summary>
    [JsonStringEnumMemberName("equipment")]
    Equipment,

    /// <summary>Guidance.</summary>
    [JsonStringEnumMemberName("guidance")]
    Guidance,

    /// <summary>Upkeep.</summary>
    [JsonStringEnumMemberName("upkeep")]
    Upkeep,
}

/// <summary>Takes needs apart by item and puts them together.</summary>
public static class NeedItems
{
    /// <summary>All items.</summary>
    public static IReadOnlyList<NeedItem> All { get; } = Enum.GetValues<NeedItem>();

    /// <summary>Whether an item is the same in two sets of needs.</summary>
    public static bool Same(this NeedItem item, Needs one, Needs other) => item.Take(one, from: other) == one;

    /// <summary>Needs with one item taken from others.</summary>
    public static Needs Take(this NeedItem item, Needs needs, Needs from) => item switch
    {
        NeedItem.Officers => needs with { Officers = from.Officers },
        NeedItem.Works => needs with { Works = from.Works, WorksYears = from.WorksYears, FloorArea = from.FloorArea, WorksCost = from.WorksCost },
        NeedItem.Equipment => needs with { EquipmentCost = from.EquipmentCost },
        NeedItem.Guidance => needs with { Guidance = from.Guidance },
        NeedItem.Upkeep => needs with { Upkeep = from.Upkeep },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No such item."),
    };
}
