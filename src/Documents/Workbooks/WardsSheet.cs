using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Workbooks;

/// <summary>Every ward: what the other sheets count and sum.</summary>
internal static class WardsSheet
{
    /// <summary>Places of its columns.</summary>
    public const int Code = 0, Name = 1, DistrictPlace = 2, District = 3, Population = 4, Stage = 5, PlannedStart = 6, Start = 7, Recognized = 8, WorksCost = 9,
        EquipmentCost = 10, Cost = 11, Officers = 12, FloorArea = 13, Guidance = 14, Upkeep = 15, LostBefore = 16;

    private static readonly Names Priced = new("{0} (triệu đồng, giá {1})", "{0} (VND million, prices of {1})");

    /// <summary>The cells of one of its columns, for formulas of other sheets.</summary>
    public static string Range(ReportFigures figures, SheetNames names, int column) => SheetAddress.Range(names.Wards, column, Sheet.FirstRow, Last(figures));

    public static Sheet Of(ReportFigures figures, SheetNames names, Wording say) => new(names.Wards, say[new("Danh sách phường", "The wards")],
        [
            SheetColumn.Of(say[Terms.Code], 9), SheetColumn.Of(say[Terms.Ward], 26), SheetColumn.Of(say[new("STT quận, huyện", "No. of the district")], 8), SheetColumn.Of(say[Terms.District], 20),
            SheetColumn.Of(say[new("Dân số (người)", "People")]), SheetColumn.Of(say[new("Tình trạng đầu giai đoạn", "Status before")], 18),
            SheetColumn.Of(say[new("Năm bắt đầu theo kế hoạch", "Start by the plan")], 11), SheetColumn.Of(say[Terms.Start], 11), SheetColumn.Of(say[Terms.Expected], 12),
            SheetColumn.Of(say.Say(Priced, say[new("Xây dựng", "Works")], Wording.Year(figures.Report.Scenario.BaseYear))), SheetColumn.Of(say.Say(Priced, say[new("Thiết bị", "Equipment")], Wording.Year(figures.Report.Scenario.BaseYear))), SheetColumn.Of(say.Say(Priced, say[new("Kinh phí", "Cost")], Wording.Year(figures.Report.Scenario.BaseYear))),
            SheetColumn.Of(say[new("Cán bộ cần thêm (người)", "Officers needed")], 11), SheetColumn.Of(say[new("Diện tích xây dựng (m²)", "Floor area under works (m²)")], 12),
            SheetColumn.Of(say[new("Hướng dẫn (tổ-tháng mỗi năm)", "Guidance (team-months a year)")], 13), SheetColumn.Of(say.Say(Priced, say[new("Duy trì mỗi năm", "Upkeep a year")], Wording.Year(figures.Report.Scenario.BaseYear))),
            SheetColumn.Of(say[new("Đã mất chuẩn trước giai đoạn (1 = có)", "Had declined before (1 = yes)")], 13),
        ],
        Rows(figures, say))
    {
        Landscape = true, FrozenColumns = 2,
    };

    private static int Last(ReportFigures figures) => Sheet.FirstRow + figures.Wards.Length - 1;

    private static IEnumerable<SheetCell[]> Rows(ReportFigures figures, Wording say)
    {
        var places = figures.Districts.Select((district, i) => (district.Code, Place: i + 1)).ToDictionary(pair => pair.Code, pair => pair.Place, StringComparer.Ordinal);
        var number = Sheet.FirstRow;
        foreach (var row in figures.Wards)
        {
            var (ward, needs) = (row.Ward, row.Ward.Needs);
            yield return
            [
                SheetCell.Of(ward.Code), SheetCell.Of(say[ward.Names]), SheetCell.Of(places[ward.District]), SheetCell.Of(say[row.District]), SheetCell.Of(ward.Population),
                SheetCell.Of(say[Of(ward.Stage)]), SheetCell.Of(row.PlannedStart, CellStyle.Year), SheetCell.Of(row.Outcome.Start, CellStyle.Year), SheetCell.Of(row.Outcome.Recognized, CellStyle.Year),
                SheetCell.Of(needs.WorksCost), SheetCell.Of(needs.EquipmentCost),
                SheetCell.Computed($"{SheetAddress.Cell(WorksCost, number)}+{SheetAddress.Cell(EquipmentCost, number)}", row.Cost),
                SheetCell.Of(needs.Officers), SheetCell.Of(needs.FloorArea), SheetCell.Of(needs.Guidance), SheetCell.Of(needs.Upkeep), SheetCell.Of(row.LostBefore ? 1L : default(long?)),
            ];
            number++;
        }
        yield return
        [
            SheetCell.Of(say[Terms.Total], CellStyle.TotalText), Blank(), Blank(), Blank(), Sum(Population, row => row.Ward.Population), Blank(), Blank(), Blank(), Blank(),
            Sum(WorksCost, row => row.Ward.Needs.WorksCost), Sum(EquipmentCost, row => row.Ward.Needs.EquipmentCost), Sum(Cost, row => row.Cost),
            Sum(Officers, row => row.Ward.Needs.Officers), Sum(FloorArea, row => row.Ward.Needs.FloorArea), Sum(Guidance, row => row.Ward.Needs.Guidance),
            Sum(Upkeep, row => row.Ward.Needs.Upkeep), Sum(LostBefore, row => row.LostBefore ? 1 : 0),
        ];

        SheetCell Blank() => SheetCell.Empty(CellStyle.TotalText);

        SheetCell Sum(int column, Func<WardRow, long> of) =>
            SheetCell.Computed($"SUM({SheetAddress.Range(column, Sheet.FirstRow, Last(figures))})", figures.Wards.Sum(of), CellStyle.TotalWhole);
    }

    private static Names Of(Stage stage) => stage switch
    {
        Model.Stage.NotStarted => new("chưa bắt đầu", "not started"),
        Model.Stage.UnderWay => new("đang thực hiện", "under way"),
        Model.Stage.Recognized => new("đã đạt chuẩn", "recognized"),
        Model.Stage.Declined => new("không còn đạt chuẩn", "declined"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
    };
}
