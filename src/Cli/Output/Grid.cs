using System.Text;

namespace ModelWard.Cli.Output;

/// <summary>A table as text: columns as wide as their widest cell, figures to the right.</summary>
internal sealed class Grid(params string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; what looks like a figure goes to the right.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The whole, each line ended.</summary>
    public override string ToString()
    {
        var widths = header.Select((name, i) => _rows.Select(row => row[i].Length).Append(name.Length).Max()).ToArray();
        var right = header.Select((_, i) => _rows.Count > 0 && _rows.All(row => IsFigure(row[i]))).ToArray();
        var text = new StringBuilder();
        Line(header);
        Line([.. widths.Select(width => new string('-', width))]);
        foreach (var row in _rows) Line(row);
        return text.ToString();

        void Line(string[] cells) => text.Append(string.Join("  ", cells.Select((cell, i) => right[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd()).Append('\n');
    }

    private static bool IsFigure(string cell) => cell.Length == 0 || cell == "–" || char.IsAsciiDigit(cell[0]) || (cell.Length > 1 && cell[0] is '-' or '+' or '\u2212' && char.IsAsciiDigit(cell[1]));
}
