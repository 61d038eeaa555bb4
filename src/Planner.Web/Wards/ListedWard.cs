using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Planner.Web.Wards;

/// <summary>A ward as the register shows it.</summary>
/// <param name="entry">The ward.</param>
/// <param name="open">Its open difficulties, by kind.</param>
/// <param name="outcome">What becomes of it under the chosen scenario; null while that is not known.</param>
public sealed class ListedWard(WardEntry entry, IReadOnlyList<WardDifficulties> open, WardOutcome? outcome)
{
    /// <summary>The ward.</summary>
    public WardEntry Entry => entry;

    /// <summary>Works and equipment still to pay, VND million at base-year prices.</summary>
    public long Capital => entry.Ward.Needs.WorksCost + entry.Ward.Needs.EquipmentCost;

    /// <summary>Its open difficulties.</summary>
    public int Open { get; } = open.Sum(kind => kind.Count);

    /// <summary>Year it starts; null when it never does or that is not known.</summary>
    public int? Start => outcome?.Start;

    /// <summary>Year it is recognized; null when it never is or that is not known.</summary>
    public int? Recognized => outcome?.Recognized;

    /// <summary>Whether a difficulty of a kind is open.</summary>
    public bool Has(DifficultyKind kind) => open.Any(one => one.Kind == kind);

    /// <summary>The same ward under another outcome.</summary>
    public ListedWard Under(WardOutcome? other) => new(entry, open, other);

    /// <summary>What it is sorted by; null comes last.</summary>
    public long? Key(WardSort sort) => sort switch
    {
        WardSort.District => entry.DistrictOrder,
        WardSort.Code => entry.Index,
        WardSort.Ward => entry.NameOrder,
        WardSort.People => entry.Ward.Population,
        WardSort.Stage => (long)entry.Ward.Stage,
        WardSort.Met => entry.Met,
        WardSort.Officers => entry.Ward.Needs.Officers,
        WardSort.FloorArea => entry.Ward.Needs.FloorArea,
        WardSort.Capital => Capital,
        WardSort.Difficulties => Open,
        WardSort.Start => Start,
        WardSort.Recognized => Recognized,
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "No such order."),
    };
}
