using System.Collections.Immutable;
using System.Text;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>Where a unit lies: the tiles of its wards, drawn together, and the line around them.</summary>
/// <param name="Unit">Its code.</param>
/// <param name="Fill">The outlines of all of its tiles as one path, in drawing units.</param>
/// <param name="Border">The edges between it and others as one path.</param>
/// <param name="X">Center of the tile that bears its mark, tile widths.</param>
/// <param name="Y">The same downwards.</param>
public sealed record UnitShape(string Unit, string Fill, string Border, double X, double Y)
{
    // The six neighbors of a tile with a point up, each with the corners of the edge towards it, counted clockwise from the top.
    private static readonly (double X, double Y, int From, int To)[] s_neighbors =
        [(0.5, -TileLayout.RowHeight, 0, 1), (1, 0, 1, 2), (0.5, TileLayout.RowHeight, 2, 3), (-0.5, TileLayout.RowHeight, 3, 4), (-1, 0, 4, 5), (-0.5, -TileLayout.RowHeight, 5, 0)];

    private static readonly (double X, double Y)[] s_corners =
        [.. Enumerable.Range(0, 6).Select(corner => Math.PI / 3 * corner).Select(angle => (Math.Sin(angle) / Math.Sqrt(3), -Math.Cos(angle) / Math.Sqrt(3)))];

    /// <summary>The shapes of all units that have tiles, in the map's order.</summary>
    public static ImmutableArray<UnitShape> All(UnitMap map, TileLayout layout)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(layout);
        var tiles = layout.Tiles.ToDictionary(tile => map.First.Wards[tile.Ward].Code, StringComparer.Ordinal);
        var owners = new Dictionary<(int, int), string>();
        foreach (var unit in map.Units)
            foreach (var code in unit.Tiles) owners[Place(tiles[code].X, tiles[code].Y)] = unit.Unit;
        return [.. map.Units.Where(unit => !unit.Tiles.IsEmpty).Select(unit => Of(unit.Unit, [.. unit.Tiles.Select(code => tiles[code])], owners))];
    }

    private static UnitShape Of(string unit, IReadOnlyList<Tile> tiles, Dictionary<(int, int), string> owners)
    {
        var (fill, border) = (new StringBuilder(), new StringBuilder());
        foreach (var tile in tiles)
        {
            fill.Append('M').AppendJoin('L', s_corners.Select(corner => Point(tile.X + corner.X, tile.Y + corner.Y))).Append('Z');
            foreach (var (x, y, from, to) in s_neighbors)
                if (owners.GetValueOrDefault(Place(tile.X + x, tile.Y + y)) != unit)
                    border.Append('M').Append(Point(tile.X + s_corners[from].X, tile.Y + s_corners[from].Y)).Append('L').Append(Point(tile.X + s_corners[to].X, tile.Y + s_corners[to].Y));
        }
        var (middleX, middleY) = (tiles.Average(tile => tile.X), tiles.Average(tile => tile.Y));
        var bearer = tiles.MinBy(tile => (tile.X - middleX) * (tile.X - middleX) + (tile.Y - middleY) * (tile.Y - middleY));
        return new UnitShape(unit, fill.ToString(), border.ToString(), bearer.X, bearer.Y);
    }

    // Tiles stand on half widths and on rows.
    private static (int, int) Place(double x, double y) => ((int)Math.Round(x * 2), (int)Math.Round(y / TileLayout.RowHeight));

    private static string Point(double x, double y) => $"{SvgNumber.Of(x * IslandMap.Unit)} {SvgNumber.Of(y * IslandMap.Unit)}";
}
