using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ModelWard.Files.Registers;

/// <summary>
/// Reads CSV files as spreadsheets write them: UTF-8 with or without byte order mark, UTF-16 with one; comma or semicolon, told from
/// the header; with a semicolon the decimal sign may be a comma.
/// </summary>
public static class CsvReading
{
    /// <summary>Reads a file; null when it has no header, which is a fault.</summary>
    public static Sheet? Read(string table, byte[] bytes, ReadingFaults faults)
    {
        if (Decode(table, bytes, faults) is not { } text) return null;
        var delimiter = DelimiterOf(text);
        var badRows = new HashSet<int>();
        CsvParser? parser = null;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            IgnoreBlankLines = false,
            MaxFieldSize = ImportLimits.CellCharacters,
            BadDataFound = bad => badRows.Add(parser!.Row),
        };
        using (parser = new CsvParser(new StringReader(text), configuration))
        {
            var header = Record(table, parser, faults);
            if (header is null || header.All(string.IsNullOrWhiteSpace))
            {
                faults.AddMalformed(table, 1, null, "a header row with the names of the columns");
                return null;
            }
            if (header.Length > ImportLimits.Columns)
            {
                faults.AddMalformed(table, 1, header.Length, $"at most {ImportLimits.Columns} columns");
                return null;
            }
            var rows = Rows(table, parser, header.Length, badRows, faults);
            return new Sheet(table, [.. header.Select(name => name.Trim())], rows) { DecimalComma = delimiter == ";", Defused = true };
        }
    }

    private static List<SheetRow> Rows(string table, CsvParser parser, int width, HashSet<int> badRows, ReadingFaults faults)
    {
        var rows = new List<SheetRow>();
        while (Record(table, parser, faults) is { } cells)
        {
            if (badRows.Contains(parser.Row))
            {
                faults.AddMalformed(table, parser.Row, string.Join(' ', cells), "cells with quotes in them wholly in quotes, and every quote doubled");
                continue;
            }
            if (cells.All(cell => cell.Length == 0)) continue;
            if (rows.Count == ImportLimits.Rows)
            {
                faults.AddMalformed(table, parser.Row, null, $"at most {ImportLimits.Rows} rows");
                break;
            }
            if (cells.Length < width || cells.Skip(width).Any(cell => cell.Length > 0))
                faults.Add(table, parser.Row, "", $"{cells.Length} cells", $"{width} cells as in the header");
            else rows.Add(new SheetRow(parser.Row, cells[..width]));
        }
        return rows;
    }

    /// <summary>The next record; null at the end or where a cell is too long to read on.</summary>
    private static string[]? Record(string table, CsvParser parser, ReadingFaults faults)
    {
        try
        {
            return parser.Read() ? parser.Record : null;
        }
        catch (MaxFieldSizeException)
        {
            faults.AddMalformed(table, parser.Row, null, $"cells of at most {ImportLimits.CellCharacters} characters; a quote may be open");
            return null;
        }
    }

    private static string? Decode(string table, byte[] bytes, ReadingFaults faults)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            _ => ((Encoding)new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
        };
        try
        {
            return encoding.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException invalid)
        {
            faults.AddMalformed(table, 0, $"byte {invalid.Index + mark}", "UTF-8, or UTF-16 with a byte order mark");
            return null;
        }
    }

    private static string DelimiterOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return header.Count(';') > header.Count(',') ? ";" : ",";
    }
}
