using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Workbooks;

/// <summary>What the plan comes to, read from the other sheets.</summary>
internal static class SummarySheet
{
    public static Sheet Of(ReportFigures figures, SheetNames names, Wording say) => new(
        names.Summary, say.Say(new("Lộ trình {0}, giai đoạn {1} - {2}", "Roadmap of the {0}, {1} to {2}"), say[figures.Report.Programme.Names], Wording.Year(figures.Report.Scenario.FirstYear), Wording.Year(figures.Report.Scenario.LastYear)),
        [SheetColumn.Of(say[new("Chỉ tiêu", "Figure")], 52), SheetColumn.Of(say[new("Giá trị", "Value")], 18), SheetColumn.Of(say[new("Đơn vị", "Unit")], 18)],
        Rows(figures, names, say));

    private static IEnumerable<SheetCell[]> Rows(ReportFigures figures, SheetNames names, Wording say)
    {
        var (report, last) = (figures.Report, figures.Last);
        var wards = say[new("phường", "wards")];
        var (millions, ratio) = (say[Terms.Millions], figures.Wards.IsEmpty ? 0 : decimal.Divide(last.Recognized, figures.Wards.Length));
        yield return Row(new("Tổng số phường", "All wards"), SheetCell.Computed($"COUNTA({WardsSheet.Range(figures, names, WardsSheet.Code)})", figures.Wards.Length), wards);
        yield return Row(new("Đạt chuẩn đến cuối giai đoạn", "Recognized at the end"), SheetCell.Computed(SheetAddress.Cell(names.Years, YearsSheet.Recognized, YearsSheet.LastRow(figures)), last.Recognized), wards);
        yield return Row(new("Tỷ lệ trên tổng số", "Share of all"), SheetCell.Computed($"IF({SheetAddress.Cell(1, Sheet.FirstRow)}=0,0,{SheetAddress.Cell(1, Sheet.FirstRow + 1)}/{SheetAddress.Cell(1, Sheet.FirstRow)})", ratio, CellStyle.Percent), "");
        yield return Row(new("Bắt đầu theo kế hoạch", "Started by the plan"), SheetCell.Computed(SheetAddress.Cell(names.Years, YearsSheet.Started, YearsSheet.TotalRow(figures)), figures.Years.Sum(year => year.Outcome.Started)), wards);
        foreach (var resource in new[] { Resource.Capital, Resource.Upkeep })
        {
            yield return Row(Joined(resource, Terms.Granted), MoneySheet.Total(report, names, say, resource, MoneySheet.Granted), millions);
            yield return Row(Joined(resource, Terms.Used), MoneySheet.Total(report, names, say, resource, MoneySheet.Used), millions);
        }
        yield return Row(new("Kinh phí duy trì của năm sau giai đoạn", "Upkeep of the year after"), SheetCell.Of(report.Outcome.NextYear.Upkeep), millions);
        yield return Row(new("Cán bộ bố trí thêm", "Officers assigned"), SheetCell.Computed(
            SheetAddress.Cell(names.Staffing, StaffingSheet.Used, StaffingSheet.TotalRow(report)), report.Outcome.Years.Sum(year => year.Resources.Officers.Used)), say[Terms.UnitOf(Resource.Officers)]);
        yield return Row(
            new("Kinh phí xây dựng và thiết bị của tất cả phường, giá năm gốc", "Works and equipment of all wards, base-year prices"),
            SheetCell.Computed($"SUM({WardsSheet.Range(figures, names, WardsSheet.Cost)})", figures.Wards.Sum(ward => ward.Cost)), millions);

        SheetCell[] Row(Names what, SheetCell value, string unit) => [SheetCell.Of(say[what]), value, SheetCell.Of(unit)];
    }

    private static Names Joined(Resource resource, Names what)
    {
        var name = Terms.Of(resource);
        return new Names($"{name.Vi}: {what.Vi}", $"{name.En}: {what.En}");
    }
}
