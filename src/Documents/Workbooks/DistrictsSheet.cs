using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Workbooks;

/// <summary>The wards by district, counted and summed in the sheet of the wards by the district's number: spreadsheets take codes like 07 and 7 for the same.</summary>
internal static class DistrictsSheet
{
    private const int Place = 0, Wards = 3, Population = 4, Cost = 5, Started = 6, FirstYear = 7;

    public static Sheet Of(ReportFigures figures, SheetNames names, Wording say) => new(
        names.Districts, say[new("Số phường theo quận, huyện; cột năm: số phường đã có năm đạt chuẩn, luỹ kế", "Wards by district; the columns of years: wards whose year of recognition has come")],
        [
            SheetColumn.Of(say[Terms.Place], 6), SheetColumn.Of(say[Terms.Code], 8), SheetColumn.Of(say[Terms.District], 24), SheetColumn.Of(say[Terms.Wards], 9),
            SheetColumn.Of(say[new("Dân số (người)", "People")]),
            SheetColumn.Of(say.Say(new("Kinh phí (triệu đồng, giá {0})", "Cost (VND million, prices of {0})"), Wording.Year(figures.Report.Scenario.BaseYear)), 16),
            SheetColumn.Of(say[new("Bắt đầu theo kế hoạch (phường)", "Started by the plan (wards)")]), .. figures.Years.Select(year => SheetColumn.OfYear(year.Outcome.Year)),
        ],
        Rows(figures, names, say))
    {
        Landscape = true, FrozenColumns = 3,
    };

    private static IEnumerable<SheetCell[]> Rows(ReportFigures figures, SheetNames names, Wording say)
    {
        var district = Of(WardsSheet.DistrictPlace);
        var sums = figures.Wards.GroupBy(ward => ward.Ward.District, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (People: group.Sum(ward => ward.Ward.Population), Cost: group.Sum(ward => ward.Cost)), StringComparer.Ordinal);
        var last = Sheet.FirstRow + figures.Districts.Length - 1;
        for (var i = 0; i < figures.Districts.Length; i++)
        {
            var (row, one) = (Sheet.FirstRow + i, figures.Districts[i]);
            var here = "$" + SheetAddress.Cell(Place, row);
            yield return
            [
                SheetCell.Of(i + 1), SheetCell.Of(one.Code), SheetCell.Of(say[one.Names]),
                SheetCell.Computed($"COUNTIFS({district},{here})", one.Wards),
                SheetCell.Computed($"SUMIFS({Of(WardsSheet.Population)},{district},{here})", sums[one.Code].People),
                SheetCell.Computed($"SUMIFS({Of(WardsSheet.Cost)},{district},{here})", sums[one.Code].Cost),
                SheetCell.Computed($"COUNTIFS({district},{here},{Of(WardsSheet.PlannedStart)},\">0\")", one.Started.Sum()),
                .. figures.Years.Select((_, year) => SheetCell.Computed(
                    $"COUNTIFS({district},{here},{Of(WardsSheet.Recognized)},\"<=\"&{SheetAddress.Column(FirstYear + year)}${Sheet.HeaderRow})", one.Recognized[year])),
            ];
        }
        yield return
        [
            SheetCell.Of(say[Terms.Total], CellStyle.TotalText), SheetCell.Empty(CellStyle.TotalText), SheetCell.Empty(CellStyle.TotalText),
            Sum(Wards, figures.Wards.Length), Sum(Population, figures.Wards.Sum(ward => ward.Ward.Population)), Sum(Cost, figures.Wards.Sum(ward => ward.Cost)),
            Sum(Started, figures.Districts.Sum(one => one.Started.Sum())),
            .. figures.Years.Select((_, year) => Sum(FirstYear + year, figures.Districts.Sum(one => one.Recognized[year]))),
        ];

        string Of(int column) => WardsSheet.Range(figures, names, column);

        SheetCell Sum(int column, decimal value) => SheetCell.Computed($"SUM({SheetAddress.Range(column, Sheet.FirstRow, last)})", value, CellStyle.TotalWhole);
    }
}
