using System.Globalization;
using System.Text;

namespace ModelWard.Planner.Web.Charts;

/// <summary>The figures of a chart, exact and not written for a language, to be worked on elsewhere.</summary>
/// <param name="Columns">The names of the columns, with their units.</param>
/// <param name="Rows">The rows; a figure that there is none of is null.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>The table as CSV (RFC 4180): commas, points in decimals, and a byte order mark, by which spreadsheets know the encoding.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder("\uFEFF");
        Line(csv, Columns);
        foreach (var row in Rows) Line(csv, row);
        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<object?> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A text that begins like a formula would be computed by a spreadsheet.
    private static string Cell(object? cell)
    {
        if (cell is not string text) return Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
        if (text.Length > 0 && "=+-@\t\r".Contains(text[0])) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
