namespace ModelWard.Planner.Web.WardMap;

/// <summary>A ward's chance as its tile shows it: always as the length of a bar, and as a number where that is asked for.</summary>
/// <param name="Chance">The chance of being recognized by the end of the year, 0 to 1.</param>
/// <param name="Year">The year.</param>
public readonly record struct TileChance(decimal Chance, int Year)
{
    /// <summary>The number in the tile, per cent without its sign.</summary>
    public string Mark(Words.NumberFormat number) => number.Chance(Chance).Replace("%", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
