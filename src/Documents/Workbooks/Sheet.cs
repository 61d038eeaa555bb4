using ModelWard.Documents.Words;

namespace ModelWard.Documents.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">What heads it.</param>
/// <param name="Width">Its width in letters.</param>
internal sealed record SheetColumn(SheetCell Header, double Width)
{
    /// <summary>A column headed by a text.</summary>
    public static SheetColumn Of(string header, double width = 13) => new(SheetCell.Of(header, CellStyle.Header), width);

    /// <summary>A column headed by a year, as a number that formulas can read.</summary>
    public static SheetColumn OfYear(int year) => new(SheetCell.Of(year, CellStyle.HeaderYear), 9);
}

/// <summary>A sheet: its title, its header, its rows; the rows are read once, while they are written.</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Title">Its title, in the first row.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, from <see cref="FirstRow"/> on.</param>
internal sealed record Sheet(string Name, string Title, IReadOnlyList<SheetColumn> Columns, IEnumerable<SheetCell[]> Rows)
{
    /// <summary>The row that heads the columns.</summary>
    public const int HeaderRow = 4;

    /// <summary>The first row of figures.</summary>
    public const int FirstRow = HeaderRow + 1;

    /// <summary>Whether it is printed across.</summary>
    public bool Landscape { get; init; }

    /// <summary>How many columns stay in sight on the left.</summary>
    public int FrozenColumns { get; init; }
}

/// <summary>The names of the sheets.</summary>
internal sealed class SheetNames(Wording say)
{
    public string Summary { get; } = say[new("Tóm tắt", "Summary")];

    public string Years { get; } = say[new("Theo năm", "By year")];

    public string Districts { get; } = say[new("Theo quận", "By district")];

    public string Wards { get; } = say[new("Phường", "Wards")];

    public string Money { get; } = say[new("Kinh phí", "Money")];

    public string Staffing { get; } = say[new("Nhân sự", "Staffing")];

    public string Sources { get; } = say[new("Nguồn vốn", "Sources")];

    public string Notice { get; } = say[new("Nguồn số liệu", "Provenance")];
}
