namespace ModelWard.Documents.Workbooks;

/// <summary>Addresses in formulas.</summary>
internal static class SheetAddress
{
    /// <summary>The letters of a column, from 0: A, B, … Z, AA.</summary>
    public static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : Column(column / 26 - 1) + Column(column % 26);

    /// <summary>A cell of the same sheet.</summary>
    public static string Cell(int column, int row) => $"{Column(column)}{row}";

    /// <summary>A cell of another sheet.</summary>
    public static string Cell(string sheet, int column, int row) => $"{Quoted(sheet)}!{Cell(column, row)}";

    /// <summary>Cells of one column, the same wherever the formula stands.</summary>
    public static string Range(int column, int first, int last) => $"${Column(column)}${first}:${Column(column)}${last}";

    /// <summary>Cells of one column of another sheet.</summary>
    public static string Range(string sheet, int column, int first, int last) => $"{Quoted(sheet)}!{Range(column, first, last)}";

    /// <summary>The name of a sheet as formulas write it.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
