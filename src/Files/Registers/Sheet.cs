namespace ModelWard.Files.Registers;

/// <summary>A table as it stands in a file: cells not yet typed. A CSV cell is a text; an XLSX cell a text, number, flag, day or null.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Header">The header, trimmed.</param>
/// <param name="Rows">Rows that hold anything.</param>
public sealed record Sheet(string Table, IReadOnlyList<string> Header, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Whether numbers are written with a decimal comma.</summary>
    public bool DecimalComma { get; init; }

    /// <summary>Whether texts were defused against formulas.</summary>
    public bool Defused { get; init; }
}

/// <summary>A row of a file.</summary>
/// <param name="Number">Its number in the file; the header is row 1.</param>
/// <param name="Cells">Its cells, as many as the header has.</param>
public readonly record struct SheetRow(int Number, object?[] Cells);
