using System.IO.Compression;
using MiniExcelLibs;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Import;

/// <summary>Reads XLSX workbooks whose sheets are named after the tables. What a workbook unpacks to is measured before it is opened.</summary>
internal static class XlsxReading
{
    private static readonly string[] PassedOver = [TableAnswer.NoticeSheet, ImportTemplates.ColumnsSheet];

    /// <summary>Reads all sheets.</summary>
    public static async Task<IReadOnlyList<Sheet>> Read(string name, byte[] bytes, ImportFaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            if (await Unpack(bytes, cancellationToken) is { } tooMuch)
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

    private static Sheet? Sheet(string name, byte[] bytes, ImportFaultList faults)
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

    /// <summary>Unpacks everything once without keeping it: what the headers say of their sizes may be untrue.</summary>
    private static async Task<(string What, string Allowed)?> Unpack(byte[] bytes, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, cancellationToken);
        if (archive.Entries.Count > ImportLimits.Entries) return ($"{archive.Entries.Count} files", $"a workbook of at most {ImportLimits.Entries} files");
        var most = Math.Min(ImportLimits.UnpackedBytes, Math.Max(16L * 1024 * 1024, (long)bytes.Length * ImportLimits.UnpackedPerPacked));
        var allowed = $"a workbook that unpacks to at most {ImportLimits.UnpackedBytes} bytes and {ImportLimits.UnpackedPerPacked} times its size";
        if (archive.Entries.Sum(entry => (decimal)entry.Length) > most) return ("more bytes than that", allowed);
        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            await using var content = await entry.OpenAsync(cancellationToken);
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
                if ((total += read) > most) return ("more bytes than that", allowed);
        }
        return null;
    }
}
