namespace ModelWard.Files.Registers;

/// <summary>A file of an import.</summary>
/// <param name="Name">What faults call it: its table, or what the upload called it.</param>
/// <param name="Table">Its table; null for a workbook.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ImportFile(string Name, string? Table, byte[] Bytes)
{
    /// <summary>A workbook, or the CSV file of the table that its part or its name speaks of; null when neither names one.</summary>
    /// <param name="part">Name of the part of a form; null when there is none.</param>
    /// <param name="fileName">Name of the file; null when it has none.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="only">The one table that every CSV file is; null where files name theirs.</param>
    public static ImportFile? Of(string? part, string? fileName, byte[] bytes, string? only = null)
    {
        if (bytes is [(byte)'P', (byte)'K', ..]) return new ImportFile(fileName ?? part ?? "workbook", null, bytes);
        var table = only ?? (part is not null && ImportTableNames.All.Contains(part) ? part : ImportTableNames.InFileName(fileName));
        return table is null ? null : new ImportFile(table, table, bytes);
    }
}
