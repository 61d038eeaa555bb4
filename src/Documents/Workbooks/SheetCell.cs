using System.Globalization;

namespace ModelWard.Documents.Workbooks;

/// <summary>How a cell looks; the number is that of its format in the workbook's styles.</summary>
internal enum CellStyle
{
    General = 0,
    Title = 1,
    Header = 2,
    Text = 3,
    Whole = 4,
    Year = 5,
    Percent = 6,
    TotalText = 7,
    TotalWhole = 8,
    Wrapped = 9,
    TotalPercent = 10,
    HeaderYear = 11,
}

/// <summary>A cell: a text, a number, or a formula with its value as the report has it.</summary>
/// <param name="Style">How it looks.</param>
/// <param name="Text">Its text; a text is never read as a formula, whatever it begins with.</param>
/// <param name="Value">Its number as XML writes it.</param>
/// <param name="Formula">Its formula, without the sign of equality.</param>
internal readonly record struct SheetCell(CellStyle Style, string? Text, string? Value, string? Formula)
{
    /// <summary>An empty cell.</summary>
    public static SheetCell Empty(CellStyle style = CellStyle.General) => new(style, null, null, null);

    /// <summary>A text.</summary>
    public static SheetCell Of(string text, CellStyle style = CellStyle.Text) => new(style, text, null, null);

    /// <summary>A whole number; empty where there is none.</summary>
    public static SheetCell Of(long? number, CellStyle style = CellStyle.Whole) => new(style, null, number?.ToString(CultureInfo.InvariantCulture), null);

    /// <summary>A formula whose value is known.</summary>
    public static SheetCell Computed(string formula, decimal value, CellStyle style = CellStyle.Whole) => new(style, null, value.ToString(CultureInfo.InvariantCulture), formula);
}
