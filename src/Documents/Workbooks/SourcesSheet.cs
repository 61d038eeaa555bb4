using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Workbooks;

/// <summary>Spend by source and year.</summary>
internal static class SourcesSheet
{
    public static Sheet Of(PlanReport report, SheetNames names, Wording say) => new(names.Sources, say[new("Chi theo nguồn vốn (triệu đồng)", "Spend by source (VND million)")],
        [SheetColumn.Of(say[Terms.Source], 28), .. report.Outcome.Years.Select(year => SheetColumn.OfYear(year.Year)), SheetColumn.Of(say[Terms.Total], 15)],
        Rows(report, say))
    {
        Landscape = true, FrozenColumns = 1,
    };

    private static IEnumerable<SheetCell[]> Rows(PlanReport report, Wording say)
    {
        var years = report.Outcome.Years.Select(year => year.Year).ToList();
        var sources = report.Sources.GroupBy(row => row.Source).ToList();
        var row = Sheet.FirstRow;
        foreach (var source in sources)
        {
            var amounts = years.Select(year => source.Where(line => line.Year == year).Sum(line => line.Amount)).ToList();
            yield return [SheetCell.Of(say[source.Key]), .. amounts.Select(amount => SheetCell.Of(amount)), Across(row, amounts.Sum(), CellStyle.Whole)];
            row++;
        }
        yield return
        [
            SheetCell.Of(say[Terms.Total], CellStyle.TotalText),
            .. years.Select((year, i) => SheetCell.Computed(
                $"SUM({SheetAddress.Range(i + 1, Sheet.FirstRow, row - 1)})", report.Sources.Where(line => line.Year == year).Sum(line => line.Amount), CellStyle.TotalWhole)),
            Across(row, report.Sources.Where(line => years.Contains(line.Year)).Sum(line => line.Amount), CellStyle.TotalWhole),
        ];

        SheetCell Across(int of, decimal value, CellStyle style) => SheetCell.Computed($"SUM({SheetAddress.Cell(1, of)}:{SheetAddress.Cell(years.Count, of)})", value, style);
    }
}
