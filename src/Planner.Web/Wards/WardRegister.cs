using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Search;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>All wards of a programme as the register shows them, and those that an address asks for.</summary>
/// <param name="Snapshot">The wards.</param>
/// <param name="Catalogue">The catalogue under which criteria are counted.</param>
/// <param name="Rows">A row a ward, in the snapshot's order.</param>
public sealed record WardRegister(Snapshot Snapshot, Catalogue Catalogue, ImmutableArray<ListedWard> Rows)
{
    /// <summary>The register of a snapshot, without an outcome.</summary>
    public static WardRegister Of(Snapshot snapshot, Catalogue catalogue, ImmutableArray<WardDifficulties> difficulties, Texts texts)
    {
        var open = difficulties.ToLookup(ward => ward.Ward, StringComparer.Ordinal);
        return new WardRegister(snapshot, catalogue,
            [.. WardEntry.All(snapshot, catalogue, texts).Select(entry => new ListedWard(entry, [.. open[entry.Ward.Code]], null))]);
    }

    /// <summary>The same register under another outcome; without one when it is null.</summary>
    public WardRegister Under(Outcome? outcome)
    {
        var outcomes = outcome is null ? null : WardOutcomes.Of(outcome);
        return this with { Rows = [.. Rows.Select(row => row.Under(outcomes?[row.Entry.Ward.Code]))] };
    }

    /// <summary>The rows that an address asks for, in its order.</summary>
    public ImmutableArray<ListedWard> Find(WardsAddress address)
    {
        var found = new NameSearch(address.Query).Find(
            Enumerable.Range(0, Rows.Length), index => Rows[index].Entry.SearchGround, index => Rows[index].Entry.Ward.Code);
        var rows = Rows.Where((row, index) => found.Contains(index) && Holds(row, address)).ToArray();
        Array.Sort(rows, (one, other) => Compare(one, other, address.Sort, address.Descending));
        return ImmutableArray.Create(rows);
    }

    /// <summary>How many rows an address asks for, apart from its search.</summary>
    public int Count(WardsAddress address) => Rows.Count(row => Holds(row, address));

    private static bool Holds(ListedWard row, WardsAddress address)
    {
        var ward = row.Entry.Ward;
        return (address.District is null || ward.District == address.District)
            && (address.Stage is null || ward.Stage == address.Stage)
            && (address.MetFrom is null || row.Entry.Met >= address.MetFrom)
            && (address.MetTo is null || row.Entry.Met <= address.MetTo)
            && (!address.Pilot || ward.Pilot is not null)
            && (!address.Open || row.Open > 0)
            && (address.OpenKind is not { } kind || row.Has(kind));
    }

    private static int Compare(ListedWard one, ListedWard other, WardSort sort, bool descending)
    {
        var (mine, its) = (one.Key(sort), other.Key(sort));
        var order = mine is null || its is null
            ? (mine is null).CompareTo(its is null)
            : descending ? its.Value.CompareTo(mine.Value) : mine.Value.CompareTo(its.Value);
        if (order == 0) order = one.Entry.DistrictOrder.CompareTo(other.Entry.DistrictOrder);
        if (order == 0) order = one.Entry.NameOrder.CompareTo(other.Entry.NameOrder);
        return order == 0 ? one.Entry.Index.CompareTo(other.Entry.Index) : order;
    }
}
