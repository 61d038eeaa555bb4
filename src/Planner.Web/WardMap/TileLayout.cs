using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>Where the tile of a ward lies, in tile widths; y grows downwards.</summary>
/// <param name="Ward">The ward's place in the snapshot.</param>
/// <param name="X">Center.</param>
/// <param name="Y">Center.</param>
public readonly record struct Tile(int Ward, double X, double Y);

/// <summary>Where a district's name stands: over its island, centered.</summary>
/// <param name="District">The district.</param>
/// <param name="X">Center.</param>
/// <param name="Y">Base line.</param>
public sealed record TileLabel(District District, double X, double Y);

/// <summary>
/// The ward map: hexagons with a point up, one tile width apart, rows √3/2 apart. Wards whose place the register does
/// not say stand in blocks by district beneath the rest, in the same order every time.
/// </summary>
public sealed record TileLayout
{
    /// <summary>Distance of two rows, tile widths.</summary>
    public const double RowHeight = 0.866;

    private const double LabelRise = 0.75;
    private const double Margin = 0.75;

    private TileLayout(ImmutableArray<Tile> tiles, ImmutableArray<TileLabel> labels)
    {
        Tiles = tiles;
        Labels = labels;
        Left = Edge(tiles.Select(tile => tile.X).Concat(labels.Select(label => label.X - 1)).DefaultIfEmpty().Min() - Margin);
        Top = Edge(tiles.Select(tile => tile.Y).Concat(labels.Select(label => label.Y - 0.3)).DefaultIfEmpty().Min() - Margin);
        Width = Edge(tiles.Select(tile => tile.X).Concat(labels.Select(label => label.X + 1)).DefaultIfEmpty().Max() + Margin) - Left;
        Height = Edge(tiles.Select(tile => tile.Y).DefaultIfEmpty().Max() + Margin) - Top;
    }

    /// <summary>A tile a ward, in the snapshot's order.</summary>
    public ImmutableArray<Tile> Tiles { get; }

    /// <summary>A label a district that has wards.</summary>
    public ImmutableArray<TileLabel> Labels { get; }

    /// <summary>Left edge.</summary>
    public double Left { get; }

    /// <summary>Top edge.</summary>
    public double Top { get; }

    /// <summary>Width.</summary>
    public double Width { get; }

    /// <summary>Height.</summary>
    public double Height { get; }

    /// <summary>What a drawing shows of it: an SVG's viewBox, in drawing units.</summary>
    public string ViewBox => string.Join(' ', new[] { Left, Top, Width, Height }.Select(edge => SvgNumber.Of(edge * IslandMap.Unit)));

    /// <summary>Lays out the wards of a snapshot.</summary>
    public static TileLayout Of(Snapshot snapshot)
    {
        var tiles = new Tile[snapshot.Wards.Length];
        var placed = new List<int>();
        for (var i = 0; i < tiles.Length; i++)
        {
            if (snapshot.Wards[i].Place?.Tile is not { } point) continue;
            tiles[i] = new Tile(i, (double)point.X, (double)point.Y);
            placed.Add(i);
        }
        var labels = PlacedLabels(snapshot, tiles, placed).ToList();
        var unplaced = Enumerable.Range(0, tiles.Length).Except(placed).ToList();
        var left = placed.Count == 0 ? 0 : placed.Min(i => tiles[i].X);
        var top = placed.Count == 0 ? 0 : placed.Max(i => tiles[i].Y) + 2 + LabelRise;
        var across = Math.Max(12, Math.Max(Math.Sqrt(unplaced.Count) * 1.6, placed.Count == 0 ? 0 : placed.Max(i => tiles[i].X) - left));
        labels.AddRange(DistrictBlocks.Place(snapshot, unplaced, tiles, left, top, across));
        return new TileLayout([.. tiles], [.. labels]);
    }

    private static IEnumerable<TileLabel> PlacedLabels(Snapshot snapshot, Tile[] tiles, List<int> placed)
    {
        foreach (var district in snapshot.Programme.Districts)
        {
            var own = placed.Where(i => snapshot.Wards[i].District == district.Code).ToList();
            if (own.Count == 0) continue;
            var label = district.Label;
            yield return label is null
                ? new TileLabel(district, own.Average(i => tiles[i].X), own.Min(i => tiles[i].Y) - LabelRise)
                : new TileLabel(district, (double)label.X, (double)label.Y);
        }
    }

    private static double Edge(double value) => Math.Round(value, 3);
}
