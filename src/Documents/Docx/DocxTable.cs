namespace ModelWard.Documents.Docx;

/// <summary>How the cells of a column stand.</summary>
internal enum Align
{
    /// <summary>Names.</summary>
    Left,

    /// <summary>Codes, years.</summary>
    Center,

    /// <summary>Figures.</summary>
    Right,
}

/// <summary>A column of a table.</summary>
/// <param name="Header">What heads it.</param>
/// <param name="Share">Its share of the width, against the shares of the others.</param>
/// <param name="Align">How its cells stand.</param>
internal sealed record DocxColumn(string Header, int Share, Align Align = Align.Right)
{
    /// <summary>The width that a figure needs so as not to be broken, twentieths of a point: of a cell's 11 points a digit is half as wide, a mark a quarter.</summary>
    public static int WidthOf(string figure) => 140 + figure.Sum(letter => char.IsAsciiDigit(letter) ? 110 : 55);
}

/// <summary>What a row is.</summary>
internal enum RowKind
{
    /// <summary>One of many.</summary>
    Normal,

    /// <summary>The sum of the others, bold.</summary>
    Total,

    /// <summary>One cell across the table that heads the rows beneath it, bold.</summary>
    Group,
}

/// <summary>A row of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">Its cells, one a column; one alone for a group.</param>
internal readonly record struct DocxRow(RowKind Kind, params string[] Cells)
{
    /// <summary>A row of figures.</summary>
    public static DocxRow Of(params string[] cells) => new(RowKind.Normal, cells);

    /// <summary>A row of sums.</summary>
    public static DocxRow Sum(params string[] cells) => new(RowKind.Total, cells);

    /// <summary>A row that heads others.</summary>
    public static DocxRow Group(string text) => new(RowKind.Group, text);
}

/// <summary>A table with its caption; its rows are read once, while they are written.</summary>
/// <param name="Caption">What it shows, without its number.</param>
/// <param name="Unit">The unit of its figures; null where the columns name theirs.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record DocxTable(string Caption, string? Unit, IReadOnlyList<DocxColumn> Columns, IEnumerable<DocxRow> Rows);
