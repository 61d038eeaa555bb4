using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>One step of how a need follows from the norms: a quantity times a norm.</summary>
/// <param name="Step">What is worked out.</param>
/// <param name="Quantity">The quantity, in the step's unit.</param>
/// <param name="Norm">What it is multiplied by.</param>
/// <param name="Amount">What it comes to, in the step's unit; not rounded.</param>
/// <param name="Criterion">Code of the criterion that it is about; null where it is about none or several.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NeedReason")]
public sealed record NeedReason(
    [property: Id(0)] NeedStep Step,
    [property: Id(1)] decimal Quantity,
    [property: Id(2)] decimal Norm,
    [property: Id(3)] decimal Amount,
    [property: Id(4)] string? Criterion = null)
{
    /// <summary>The item that the step belongs to.</summary>
    [JsonIgnore]
    public NeedItem Item => Step switch
    {
        NeedStep.Officers => NeedItem.Officers,
        NeedStep.FloorArea or NeedStep.Room or NeedStep.WorksCost => NeedItem.Works,
        NeedStep.Equipment => NeedItem.Equipment,
        NeedStep.Guidance => NeedItem.Guidance,
        _ => NeedItem.Upkeep,
    };
}

/// <summary>What a step works out, its quantity and its norm.</summary>
[GenerateSerializer, Alias("ModelWard.NeedStep"), JsonConverter(typeof(JsonStringEnumConverter<NeedStep>))]
public enum NeedStep
{
    /// <summary>Officers: establishment · share missing.</summary>
    [JsonStringEnumMemberName("officers")]
    Officers,

    /// <summary>m² of the station: standard floor area · share missing, or 1 where a new one is built.</summary>
    [JsonStringEnumMemberName("floorArea")]
    FloorArea,

    /// <summary>m² of a room: 1 · its area.</summary>
    [JsonStringEnumMemberName("room")]
    Room,

    /// <summary>VND million for works: m² · price per m².</summary>
    [JsonStringEnumMemberName("worksCost")]
    WorksCost,

    /// <summary>VND million for equipment: share missing · package.</summary>
    [JsonStringEnumMemberName("equipment")]
    Equipment,

    /// <summary>Team-months a year: criteria below threshold · team-months for each.</summary>
    [JsonStringEnumMemberName("guidance")]
    Guidance,

    /// <summary>VND million a year for the station: price of the standard station new · rate.</summary>
    [JsonStringEnumMemberName("upkeepWorks")]
    UpkeepWorks,

    /// <summary>VND million a year for the equipment: price of all packages · rate.</summary>
    [JsonStringEnumMemberName("upkeepEquipment")]
    UpkeepEquipment,
}

/// <summary>The needs of a ward as norms make them, and how.</summary>
/// <param name="Needs">The needs.</param>
/// <param name="Reasons">The steps, by item.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NormedNeeds")]
public sealed record NormedNeeds([property: Id(0)] Needs Needs, [property: Id(1)] ImmutableArray<NeedReason> Reasons);
