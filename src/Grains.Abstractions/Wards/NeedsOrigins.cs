using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Where each item of a ward's needs comes from.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.NeedsOrigins")]
public sealed record NeedsOrigins
{
    /// <summary>All of them imported.</summary>
    public static NeedsOrigins Imported { get; } = new();

    /// <summary>Of the officers.</summary>
    [Id(0)] public NeedOrigin Officers { get; init; } = NeedOrigin.Imported;

    /// <summary>Of the works.</summary>
    [Id(1)] public NeedOrigin Works { get; init; } = NeedOrigin.Imported;

    /// <summary>Of the equipment.</summary>
    [Id(2)] public NeedOrigin Equipment { get; init; } = NeedOrigin.Imported;

    /// <summary>Of the guidance.</summary>
    [Id(3)] public NeedOrigin Guidance { get; init; } = NeedOrigin.Imported;

    /// <summary>Of the upkeep.</summary>
    [Id(4)] public NeedOrigin Upkeep { get; init; } = NeedOrigin.Imported;

    /// <summary>The origin of an item.</summary>
    [JsonIgnore]
    public NeedOrigin this[NeedItem item] => item switch
    {
        NeedItem.Officers => Officers,
        NeedItem.Works => Works,
        NeedItem.Equipment => Equipment,
        NeedItem.Guidance => Guidance,
        NeedItem.Upkeep => Upkeep,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No such item."),
    };

    /// <summary>The same with other origins of some items.</summary>
    public NeedsOrigins With(IEnumerable<NeedItem> items, NeedOrigin origin) => items.Aggregate(this, (all, item) => item switch
    {
        NeedItem.Officers => all with { Officers = origin },
        NeedItem.Works => all with { Works = origin },
        NeedItem.Equipment => all with { Equipment = origin },
        NeedItem.Guidance => all with { Guidance = origin },
        NeedItem.Upkeep => all with { Upkeep = origin },
        _ => throw new ArgumentOutOfRangeException(nameof(items), item, "No such item."),
    });

    /// <summary>The items that come from one kind of place.</summary>
    public IEnumerable<NeedItem> Of(NeedOriginKind kind) => NeedItems.All.Where(item => this[item].Kind == kind);
}

/// <summary>Where an item comes from.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="SettingsVersion">Of an item by norms the version of the settings that hold them; else null.</param>
/// <param name="Option">Of an item by an option the option's code; else null.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NeedOrigin")]
public sealed record NeedOrigin(
    [property: Id(0)] NeedOriginKind Kind,
    [property: Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? SettingsVersion = null,
    [property: Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Option = null)
{
    /// <summary>From an import.</summary>
    public static NeedOrigin Imported { get; } = new(NeedOriginKind.Imported);

    /// <summary>Set by hand.</summary>
    public static NeedOrigin ByHand { get; } = new(NeedOriginKind.ByHand);

    /// <summary>By the norms of a version of the settings.</summary>
    public static NeedOrigin ByNorms(long settingsVersion) => new(NeedOriginKind.ByNorms, SettingsVersion: settingsVersion);

    /// <summary>By an option that was chosen.</summary>
    public static NeedOrigin ByOption(string option) => new(NeedOriginKind.ByOption, Option: option);
}

/// <summary>The kinds of places that needs come from.</summary>
[GenerateSerializer, Alias("ModelWard.NeedOriginKind"), JsonConverter(typeof(JsonStringEnumConverter<NeedOriginKind>))]
public enum NeedOriginKind
{
    /// <summary>A table that was imported.</summary>
    [JsonStringEnumMemberName("imported")]
    Imported,

    /// <summary>Somebody set it for this ward.</summary>
    [JsonStringEnumMemberName("byHand")]
    ByHand,

    /// <summary>The norms, from the ward's levels.</summary>
    [JsonStringEnumMemberName("byNorms")]
    ByNorms,

    /// <summary>An option that was chosen for an unmet criterion.</summary>
    [JsonStringEnumMemberName("byOption")]
    ByOption,
}
