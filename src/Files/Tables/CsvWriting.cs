using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ModelWard.Files.Tables;

/// <summary>Writes tables as CSV: UTF-8 with byte order mark, comma, decimal point, texts defused (see <see cref="Formula"/>).</summary>
public static class CsvWriting
{
    /// <summary>The media type of CSV.</summary>
    public const string MediaType = "text/csv";

    /// <summary>The whole file.</summary>
    public static byte[] Write(FilledTable table)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture)))
        {
            foreach (var column in table.Columns) csv.WriteField(column.Name);
            csv.NextRecord();
            foreach (var row in table.Rows)
            {
                foreach (var cell in row) csv.WriteField(CellText.Of(cell));
                csv.NextRecord();
            }
        }
        return bytes.ToArray();
    }
}
