using System.IO.Compression;
using MiniExcelLibs;

namespace ModelWard.Files.Registers;

/// <summary>Reads XLSX workbooks whose sheets are named after the tables. What a workbook unpacks to is measured before it is opened.</summary>
public static class XlsxReading
{
    private static readonly string[] PassedOver = [SideSheets.Notice, SideSheets.Columns];

    /// <summary>Reads all sheets.</summary>
    public static IReadOnlyList<Sheet> Read(string name, byte[] bytes, ReadingFaults faults, CancellationToken cancellationToken)
    {
        try
        {
            if (TooMuch(bytes) is { } tooMuch)
            {
                faults.AddMalformed(name, 0, tooMuch.What, tooMuch.Allowed);
                return [];
            }
            using var stream = new MemoryStream(bytes, writable: false);
            var names = stream.GetSheetNames();
            var sheets = new List<Sheet>();
            foreach (var sheet in names.Where(sheet => !PassedOver.Contains(sheet)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Sheet(sheet, bytes, faults) is { } read) sheets.Add(read);
            }
            return sheets;
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            // The library meets a broken workbook with whatever exception its parts throw.
            faults.AddMalformed(name, 0, null, "an XLSX workbook that can be read");
            return [];
        }
    }

    private static Sheet? Sheet(string name, byte[] bytes, ReadingFaults faults)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        string[]? header = null;
        var rows = new List<SheetRow>();
        var number = 0;
        foreach (IDictionary<string, object?> record in stream.Query(useHeaderRow: false, sheetName: name, excelType: ExcelType.XLSX))
        {
            number++;
            if (record.Count > ImportLimits.Columns)
            {
                faults.AddMalformed(name, number, record.Count, $"at most {ImportLimits.Columns} columns");
                return null;
            }
            var cells = record.Values.ToArray();
            if (header is null)
            {
                header = [.. cells.Select(cell => (Convert.ToString(cell) ?? "").Trim()).Reverse().SkipWhile(text => text.Length == 0).Reverse()];
                continue;
            }
            if (cells.All(IsBlank)) continue;
            if (rows.Count == ImportLimits.Rows)
            {
                faults.AddMalformed(name, number, null, $"at most {ImportLimits.Rows} rows");
                return null;
            }
            if (cells.Skip(header.Length).Any(cell => !IsBlank(cell))) faults.Add(name, number, "", $"{cells.Length} cells", $"{header.Length} cells as in the header");
            else if (cells.OfType<string>().Any(text => text.Length > ImportLimits.CellCharacters))
                faults.Add(name, number, "", null, $"cells of at most {ImportLimits.CellCharacters} characters");
            else rows.Add(new SheetRow(number, [.. cells.Take(header.Length), .. Enumerable.Repeat<object?>(null, Math.Max(0, header.Length - cells.Length))]));
        }
        if (header is { Length: > 0 }) return new Sheet(name, header, rows);
        faults.AddMalformed(name, 1, null, "a header row with the names of the columns");
        return null;
    }

    private static bool IsBlank(object? cell) => cell is null or "";

    /// <summary>What is too much of the archive; null when nothing is. An entry never unpacks to more than its header says: the runtime stops there.</summary>
    private static (string What, string Allowed)? TooMuch(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Count > ImportLimits.Entries) return ($"{archive.Entries.Count} files", $"a workbook of at most {ImportLimits.Entries} files");
        var unpacked = archive.Entries.Sum(entry => (decimal)entry.Length);
        var most = Math.Min(ImportLimits.UnpackedBytes, Math.Max(ImportLimits.UnpackedAnyway, (long)bytes.Length * ImportLimits.UnpackedPerPacked));
        return unpacked > most ? ($"{unpacked} bytes", $"a workbook that unpacks to at most {most} bytes") : null;
    }
}
