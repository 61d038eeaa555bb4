using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Something that has really happened in a ward: paid, arrived or built.</summary>
/// <param name="Number">Its number: the ward version at which it was recorded.</param>
/// <param name="Item">What it reports.</param>
/// <param name="On">The day it happened, in Viet Nam.</param>
/// <param name="Amount">VND million or officers, 1 to <see cref="Most"/>; of <see cref="ActualItem.WorksProgress"/> percent, 0 to 100.</param>
/// <param name="Source">Code of the source of the money, at most <see cref="MostSourceCharacters"/> characters; null when not said or not paid.</param>
/// <param name="Note">A note, at most 2,000 characters.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="RecordedBy">By whom.</param>
/// <param name="CancelledAt">When it was cancelled; null while it counts.</param>
/// <param name="CancelReason">Why it was cancelled; null while it counts.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Actual")]
public sealed record Actual(
    [property: Id(0)] long Number,
    [property: Id(1)] ActualItem Item,
    [property: Id(2)] DateOnly On,
    [property: Id(3)] long Amount,
    [property: Id(4)] string? Source,
    [property: Id(5)] string Note,
    [property: Id(6)] DateTimeOffset RecordedAt,
    [property: Id(7)] string RecordedBy,
    [property: Id(8)] DateTimeOffset? CancelledAt = null,
    [property: Id(9)] string? CancelReason = null)
{
    /// <summary>The largest amount of one actual.</summary>
    public const long Most = Needs.Most;

    /// <summary>Works that are done, percent.</summary>
    public const long Done = 100;

    /// <summary>The most characters of a source's code.</summary>
    public const int MostSourceCharacters = 20;

    /// <summary>The most actuals of a ward, those cancelled among them.</summary>
    public const int MostOfWard = 1_000;

    /// <summary>Whether it counts.</summary>
    [JsonIgnore]
    public bool Counts => CancelledAt is null;

    /// <summary>Whether an item is money.</summary>
    public static bool IsPaid(ActualItem item) => UseOf(item) is not null;

    /// <summary>What an item is money for; null when it is none.</summary>
    public static MoneyUse? UseOf(ActualItem item) => item switch
    {
        ActualItem.WorksPaid => MoneyUse.Works,
        ActualItem.EquipmentPaid => MoneyUse.Equipment,
        ActualItem.UpkeepPaid => MoneyUse.Upkeep,
        _ => null,
    };
}
