using System.Data;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace ModelWard.Files.Tables;

/// <summary>Writes tables as the sheets of an XLSX workbook with typed cells: codes and names are text, figures numbers, days dates.</summary>
public static class XlsxWriting
{
    /// <summary>The media type of XLSX.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The whole file.</summary>
    public static byte[] Write(IEnumerable<FilledTable> tables)
    {
        using var bytes = new MemoryStream();
        using var sheets = new DataSet();
        foreach (var table in tables) sheets.Tables.Add(Sheet(table));
        bytes.SaveAs(sheets, configuration: new OpenXmlConfiguration { AutoFilter = false, TableStyles = TableStyles.None });
        return bytes.ToArray();
    }

    private static DataTable Sheet(FilledTable table)
    {
        var sheet = new DataTable(table.Name);
        foreach (var column in table.Columns) sheet.Columns.Add(column.Name, TypeOf(column.Kind));
        foreach (var row in table.Rows) sheet.Rows.Add([.. row.Select(Cell)]);
        return sheet;
    }

    private static Type TypeOf(CellKind kind) => kind switch
    {
        CellKind.Whole => typeof(long),
        CellKind.Number => typeof(decimal),
        CellKind.Day => typeof(DateTime),
        CellKind.Flag => typeof(bool),
        _ => typeof(string),
    };

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        // XML knows no control characters: one would make the whole file unreadable.
        string text => string.Concat(text.EnumerateRunes().Where(IsXml)),
        _ => value,
    };

    private static bool IsXml(System.Text.Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
