using System.Data;
using System.IO.Compression;
using MiniExcelLibs;

namespace ModelWard.Api.Tests.Import;

/// <summary>Workbooks, good and bad.</summary>
internal static class Sheets
{
    /// <summary>A workbook as a spreadsheet would write it.</summary>
    public static byte[] Workbook(params (string Name, string[] Header, object?[][] Rows)[] sheets)
    {
        using var tables = new DataSet();
        foreach (var (name, header, rows) in sheets)
        {
            var table = tables.Tables.Add(name);
            foreach (var column in header) table.Columns.Add(column, typeof(object));
            foreach (var row in rows) table.Rows.Add(row);
        }
        using var bytes = new MemoryStream();
        bytes.SaveAs(tables);
        return bytes.ToArray();
    }

    /// <summary>The workbook with one more file of so many zeros.</summary>
    public static byte[] WithZeros(byte[] workbook, long zeros, string name = "xl/media/image1.png")
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
            var block = new byte[1024 * 1024];
            for (var written = 0L; written < zeros; written += block.Length) entry.Write(block, 0, (int)Math.Min(block.Length, zeros - written));
        }
        return bytes.ToArray();
    }

    /// <summary>The archive with every 4-byte number that says a size replaced by a small one: headers that lie.</summary>
    public static byte[] Understated(byte[] archive, uint size)
    {
        var bytes = archive.ToArray();
        var said = BitConverter.GetBytes(size);
        for (var i = 0; i + 4 <= bytes.Length; i++)
            if (bytes.AsSpan(i, 4).SequenceEqual(said)) BitConverter.TryWriteBytes(bytes.AsSpan(i, 4), 1_000u);
        return bytes;
    }
}
