using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>Places wards without coordinates: a nearly square block a district, the blocks in rows like words in a paragraph.</summary>
internal static class DistrictBlocks
{
    private const double Gap = 1.5;
    private const double LabelSpace = 0.75;

    /// <summary>Writes the tiles of the wards given and answers the labels of their districts.</summary>
    /// <param name="snapshot">The wards.</param>
    /// <param name="wards">Which of them to place.</param>
    /// <param name="tiles">Takes the tiles, by place in the snapshot.</param>
    /// <param name="left">Left edge.</param>
    /// <param name="top">Center of the first row.</param>
    /// <param name="across">Width after which a new row of blocks begins; a wider block stands alone.</param>
    public static IReadOnlyList<TileLabel> Place(
        Snapshot snapshot, IReadOnlyList<int> wards, Tile[] tiles, double left, double top, double across)
    {
        var labels = new List<TileLabel>();
        var (x, y, rowEnd) = (left, top, top);
        foreach (var block in wards.GroupBy(i => snapshot.Wards[i].District).OrderBy(block => block.Key, StringComparer.Ordinal))
        {
            var own = block.ToList();
            var columns = (int)Math.Ceiling(Math.Sqrt(own.Count));
            if (x > left && x + columns > left + across) (x, y) = (left, rowEnd + Gap + LabelSpace);
            for (var i = 0; i < own.Count; i++)
            {
                var row = i / columns;
                tiles[own[i]] = new Tile(own[i], x + i % columns + row % 2 * 0.5, y + row * TileLayout.RowHeight);
                rowEnd = Math.Max(rowEnd, tiles[own[i]].Y);
            }
            if (snapshot.Programme.FindDistrict(block.Key) is { } known)
                labels.Add(new TileLabel(known, x + (columns - 1) / 2.0, y - LabelSpace));
            x += columns + Gap;
        }
        return labels;
    }
}
