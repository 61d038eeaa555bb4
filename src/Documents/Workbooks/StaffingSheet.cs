using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Workbooks;

/// <summary>Officers, floor area and guidance by year.</summary>
internal static class StaffingSheet
{
    /// <summary>Places of its columns.</summary>
    public const int Opening = 1, Granted = 2, Used = 3, SoFar = 4, Left = 5, AreaGranted = 6, AreaUsed = 7, GuidanceGranted = 9, GuidanceUsed = 10;

    /// <summary>The row of the sums.</summary>
    public static int TotalRow(PlanReport report) => Sheet.FirstRow + report.Outcome.Years.Length;

    public static Sheet Of(PlanReport report, SheetNames names, Wording say) => new(names.Staffing, say[new("Cán bộ, diện tích xây dựng và hướng dẫn theo năm", "Officers, floor area under works and guidance by year")],
        [
            SheetColumn.Of(say[Terms.Year], 8),
            Named(Resource.Officers, Terms.Opening, say), Named(Resource.Officers, Terms.Granted, say), Named(Resource.Officers, Terms.Used, say), Named(Resource.Officers, new("Luỹ kế sử dụng", "Used so far"), say), Named(Resource.Officers, Terms.Unused, say),
            Named(Resource.FloorArea, Terms.Granted, say), Named(Resource.FloorArea, Terms.Used, say), Named(Resource.FloorArea, Terms.Unused, say),
            Named(Resource.Guidance, Terms.Granted, say), Named(Resource.Guidance, Terms.Used, say), Named(Resource.Guidance, Terms.Unused, say),
        ],
        Rows(report, say))
    {
        Landscape = true,
    };

    private static SheetColumn Named(Resource resource, Names what, Wording say) => SheetColumn.Of($"{say[Terms.Of(resource)]}: {say[what]} ({say[Terms.UnitOf(resource)]})", 13);

    private static IEnumerable<SheetCell[]> Rows(PlanReport report, Wording say)
    {
        var (row, soFar) = (Sheet.FirstRow, 0L);
        foreach (var year in report.Outcome.Years)
        {
            var (officers, area, guidance) = (year.Resources.Officers, year.Resources.FloorArea, year.Resources.Guidance);
            soFar += officers.Used;
            yield return
            [
                SheetCell.Of(year.Year, CellStyle.Year),
                row == Sheet.FirstRow ? SheetCell.Of(officers.Opening) : SheetCell.Computed(SheetAddress.Cell(Left, row - 1), officers.Opening),
                SheetCell.Of(officers.Granted), SheetCell.Of(officers.Used),
                SheetCell.Computed($"SUM(${SheetAddress.Column(Used)}${Sheet.FirstRow}:{SheetAddress.Cell(Used, row)})", soFar),
                SheetCell.Computed($"{SheetAddress.Cell(Opening, row)}+{SheetAddress.Cell(Granted, row)}-{SheetAddress.Cell(Used, row)}", officers.Closing),
                SheetCell.Of(area.Granted), SheetCell.Of(area.Used), Less(AreaGranted, area.Granted - area.Used, row),
                SheetCell.Of(guidance.Granted), SheetCell.Of(guidance.Used), Less(GuidanceGranted, guidance.Granted - guidance.Used, row),
            ];
            row++;
        }
        yield return
        [
            SheetCell.Of(say[Terms.Total], CellStyle.TotalText), SheetCell.Empty(CellStyle.TotalText), Sum(Granted, Resource.Officers, ledger => ledger.Granted), Sum(Used, Resource.Officers, ledger => ledger.Used),
            SheetCell.Empty(CellStyle.TotalText), SheetCell.Empty(CellStyle.TotalText),
            Sum(AreaGranted, Resource.FloorArea, ledger => ledger.Granted), Sum(AreaUsed, Resource.FloorArea, ledger => ledger.Used), SheetCell.Empty(CellStyle.TotalText),
            Sum(GuidanceGranted, Resource.Guidance, ledger => ledger.Granted), Sum(GuidanceUsed, Resource.Guidance, ledger => ledger.Used), SheetCell.Empty(CellStyle.TotalText),
        ];

        SheetCell Sum(int column, Resource resource, Func<Ledger, long> of) => SheetCell.Computed(
            $"SUM({SheetAddress.Range(column, Sheet.FirstRow, TotalRow(report) - 1)})", report.Outcome.Years.Sum(year => of(year.Resources[resource]!)), CellStyle.TotalWhole);
    }

    private static SheetCell Less(int granted, long left, int row) =>
        SheetCell.Computed($"{SheetAddress.Cell(granted, row)}-{SheetAddress.Cell(granted + 1, row)}", left);
}
