using System.Globalization;
using CsvHelper;

namespace ModelWard.Planner.Web.Charts;

/// <summary>The figures of a chart, exact and not written for a language, to be worked on elsewhere.</summary>
/// <param name="Columns">The names of the columns, with their units.</param>
/// <param name="Rows">The rows; a figure that there is none of is null.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<decimal?>> Rows)
{
    /// <summary>The table as CSV: commas, points in decimals, and a byte order mark, by which spreadsheets know the encoding.</summary>
    public string ToCsv()
    {
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true))
        {
            foreach (var column in Columns) csv.WriteField(column);
            csv.NextRecord();
            foreach (var row in Rows)
            {
                foreach (var figure in row) csv.WriteField(figure);
                csv.NextRecord();
            }
        }
        return "\uFEFF" + text;
    }
}
