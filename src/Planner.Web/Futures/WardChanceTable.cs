using System.Collections.Frozen;
using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Futures;

/// <summary>Each ward's chance of being recognized, by its code.</summary>
public sealed class WardChanceTable
{
    private readonly FrozenDictionary<string, ImmutableArray<decimal>> _chances;

    private WardChanceTable(FuturesResult result)
    {
        FirstYear = result.Fan.Years[0].Year;
        Years = result.Fan.Years.Length;
        Futures = result.Fan.Replications;
        _chances = result.Fan.Wards.ToFrozenDictionary(ward => ward.Ward, ward => ward.Chances, StringComparer.Ordinal);
    }

    /// <summary>The chances that futures give; null when there are none.</summary>
    public static WardChanceTable? Of(FuturesResult? result) => result is null ? null : new WardChanceTable(result);

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>How many years there are.</summary>
    public int Years { get; }

    /// <summary>How many futures stand behind the chances.</summary>
    public long Futures { get; }

    /// <summary>The chance that a ward is recognized by the end of a year, 0 to 1; null for a ward or a year that the futures do not know.</summary>
    public decimal? At(string ward, int year)
    {
        var place = year - FirstYear;
        return place >= 0 && place < Years && _chances.TryGetValue(ward, out var chances) ? chances[place] : null;
    }
}
