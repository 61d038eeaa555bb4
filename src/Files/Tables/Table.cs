using System.Collections.Immutable;

namespace ModelWard.Files.Tables;

/// <summary>A column and what a row writes there: a text, a <see cref="long"/>, a <see cref="decimal"/>, a day, a flag, or null for blank.</summary>
public sealed record TableColumn<TRow>(Column Column, Func<TRow, object?> Value);

/// <summary>A table: its name, which is also that of its CSV file and XLSX sheet, and its columns in the order in which they are written.</summary>
public sealed record Table<TRow>(string Name, ImmutableArray<TableColumn<TRow>> Columns)
{
    /// <summary>The table with these rows, ready to be written.</summary>
    public FilledTable With(IEnumerable<TRow> rows) =>
        new(Name, [.. Columns.Select(column => column.Column)], [.. rows.Select(row => Columns.Select(column => column.Value(row)).ToArray())]);
}

/// <summary>A table with its cells.</summary>
public sealed record FilledTable(string Name, ImmutableArray<Column> Columns, ImmutableArray<object?[]> Rows);
