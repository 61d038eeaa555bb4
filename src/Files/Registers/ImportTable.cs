using System.Collections.Immutable;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>A table that import reads and export writes.</summary>
/// <param name="Table">Its name and columns.</param>
/// <param name="Read">Makes a row of its cells.</param>
public sealed record ImportTable<TRow>(Table<TRow> Table, Func<RowReader, TRow> Read)
{
    /// <summary>Reads the rows of a sheet; those with a bad cell are noted and left out.</summary>
    public ImmutableArray<TRow> ReadAll(Sheet sheet, LostZeros zeros, ReadingFaults faults)
    {
        if (Places(sheet, faults) is not { } places) return [];
        var rows = ImmutableArray.CreateBuilder<TRow>(sheet.Rows.Count);
        foreach (var row in sheet.Rows)
        {
            var reader = new RowReader(sheet, row, places, zeros, faults);
            var read = Read(reader);
            if (reader.IsGood) rows.Add(read);
        }
        return rows.ToImmutable();
    }

    /// <summary>Where each column stands; null when the header is not that of the table, which is a fault.</summary>
    private Dictionary<string, int>? Places(Sheet sheet, ReadingFaults faults)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var good = true;
        var names = string.Join(", ", Table.Columns.Select(column => column.Column.Name));
        for (var i = 0; i < sheet.Header.Count; i++)
        {
            var name = sheet.Header[i];
            if (!Table.Columns.Any(column => column.Column.Name == name)) Fault(name, $"one of {names}");
            else if (!places.TryAdd(name, i)) Fault(name, "each column once");
        }
        foreach (var (column, _) in Table.Columns)
            if (!column.MayBeMissing && !places.ContainsKey(column.Name)) Fault(column.Name, "required: " + column.Allowed, missing: true);
        return good ? places : null;

        void Fault(string column, string why, bool missing = false)
        {
            good = false;
            faults.Add(sheet.Table, 1, column, missing ? null : column, why);
        }
    }
}
