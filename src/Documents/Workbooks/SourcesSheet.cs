using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Workbooks;

/// <summary>Spend by source and year.</summary>
internal static class SourcesSheet
{
    public static Sheet Of(ReportFigures figures, SheetNames names, Wording say) => new(names.Sources, say[new("Chi theo nguồn vốn (triệu đồng)", "Spend by source (VND million)")],
        [SheetColumn.Of(say[Terms.Source], 28), .. figures.Years.Select(year => SheetColumn.OfYear(year.Outcome.Year)), SheetColumn.Of(say[Terms.Total], 15)],
        Rows(figures, say))
    {
        Landscape = true, FrozenColumns = 1,
    };

    private static IEnumerable<SheetCell[]> Rows(ReportFigures figures, Wording say)
    {
        var years = figures.Years.Select(year => year.Outcome.Year).ToList();
        var row = Sheet.FirstRow;
        foreach (var source in figures.Sources)
        {
            yield return [SheetCell.Of(say[source.Source]), .. years.Select(year => SheetCell.Of(source.In(year))), Across(row, years.Sum(source.In), CellStyle.Whole)];
            row++;
        }
        yield return
        [
            SheetCell.Of(say[Terms.Total], CellStyle.TotalText),
            .. years.Select((year, i) => SheetCell.Computed(
                $"SUM({SheetAddress.Range(i + 1, Sheet.FirstRow, row - 1)})", figures.Sources.Sum(source => source.In(year)), CellStyle.TotalWhole)),
            Across(row, years.Sum(year => figures.Sources.Sum(source => source.In(year))), CellStyle.TotalWhole),
        ];

        SheetCell Across(int of, decimal value, CellStyle style) => SheetCell.Computed($"SUM({SheetAddress.Cell(1, of)}:{SheetAddress.Cell(years.Count, of)})", value, style);
    }
}
