using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Workbooks;

/// <summary>The wards by year: counted in the sheet of the wards, but for those under way and declined, which the simulation says.</summary>
internal static class YearsSheet
{
    /// <summary>Places of its columns.</summary>
    public const int Year = 0, Started = 1, Newly = 2, Recognized = 3, Share = 4, UnderWay = 5, Declined = 6, Target = 7, Cost = 8;

    /// <summary>The row of the last year.</summary>
    public static int LastRow(ReportFigures figures) => Sheet.FirstRow + figures.Years.Length - 1;

    /// <summary>The row of the sums.</summary>
    public static int TotalRow(ReportFigures figures) => LastRow(figures) + 1;

    public static Sheet Of(ReportFigures figures, SheetNames names, Wording say) => new(names.Years, say[new("Số phường theo năm", "Wards by year")],
        [
            SheetColumn.Of(say[Terms.Year], 8), SheetColumn.Of(say[Terms.Started]), SheetColumn.Of(say[Terms.Newly]), SheetColumn.Of(say[Terms.Recognized]),
            SheetColumn.Of(say[new("Tỷ lệ trên tổng số", "Share of all")]), SheetColumn.Of(say[Terms.UnderWay]), SheetColumn.Of(say[Terms.Declined]), SheetColumn.Of(say[Terms.Target], 10),
            SheetColumn.Of(say.Say(new("Kinh phí của phường bắt đầu trong năm (triệu đồng, giá {0})", "Cost of the wards started in the year (VND million, prices of {0})"), Wording.Year(figures.Report.Scenario.BaseYear)), 22),
        ],
        Rows(figures, names, say));

    private static IEnumerable<SheetCell[]> Rows(ReportFigures figures, SheetNames names, Wording say)
    {
        var (start, recognized, lost) = (Wards(WardsSheet.PlannedStart), Wards(WardsSheet.Recognized), Wards(WardsSheet.LostBefore));
        var (all, cost) = (figures.Wards.Length, Wards(WardsSheet.Cost));
        var count = $"COUNTA({Wards(WardsSheet.Code)})";
        var row = Sheet.FirstRow;
        foreach (var year in figures.Years)
        {
            var (here, outcome) = (SheetAddress.Cell(Year, row), year.Outcome);
            yield return
            [
                SheetCell.Of(outcome.Year, CellStyle.Year),
                SheetCell.Computed($"COUNTIFS({start},{here})", outcome.Started),
                SheetCell.Computed($"COUNTIFS({recognized},{here})", year.Newly),
                // Whose year of recognition has come, without those that have lost it; those lost before the plan that have not begun anew never came in.
                SheetCell.Computed(
                    $"COUNTIFS({recognized},\"<=\"&{here})-{SheetAddress.Cell(Declined, row)}+COUNTIFS({lost},1)-COUNTIFS({lost},1,{start},\"<=\"&{here})", outcome.Recognized),
                SheetCell.Computed($"IF({count}=0,0,{SheetAddress.Cell(Recognized, row)}/{count})", all == 0 ? 0 : decimal.Divide(outcome.Recognized, all), CellStyle.Percent),
                SheetCell.Of(outcome.UnderWay), SheetCell.Of(outcome.Declined), SheetCell.Of(year.Target),
                SheetCell.Computed($"SUMIFS({cost},{start},{here})", figures.Wards.Where(ward => ward.PlannedStart == outcome.Year).Sum(ward => ward.Cost)),
            ];
            row++;
        }
        yield return
        [
            SheetCell.Of(say[Terms.Total], CellStyle.TotalText), Sum(Started, figures.Years.Sum(year => year.Outcome.Started)), Sum(Newly, figures.Years.Sum(year => year.Newly)),
            Blank(), Blank(), Blank(), Blank(), Blank(), Sum(Cost, figures.Wards.Where(ward => ward.PlannedStart >= figures.Years[0].Outcome.Year).Sum(ward => ward.Cost)),
        ];

        string Wards(int column) => WardsSheet.Range(figures, names, column);

        SheetCell Blank() => SheetCell.Empty(CellStyle.TotalText);

        SheetCell Sum(int column, decimal value) => SheetCell.Computed($"SUM({SheetAddress.Range(column, Sheet.FirstRow, LastRow(figures))})", value, CellStyle.TotalWhole);
    }
}
