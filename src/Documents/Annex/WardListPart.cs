using System.Globalization;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Annex;

/// <summary>Every ward, by year of start.</summary>
internal static class WardListPart
{
    public static void Write(DocxBody body, ReportFigures figures, Wording say)
    {
        var report = figures.Report;
        body.Section(say[report.Futures is null ? new("VI. DANH SÁCH PHƯỜNG THEO NĂM BẮT ĐẦU", "VI. THE WARDS BY YEAR OF START") : new("VII. DANH SÁCH PHƯỜNG THEO NĂM BẮT ĐẦU", "VII. THE WARDS BY YEAR OF START")]);
        body.Table(new DocxTable(
            say[new("Danh sách phường theo năm bắt đầu", "The wards by year of start")], null,
            [
                new(say[Terms.Place], 7, Align.Center), new(say[Terms.Code], 9, Align.Center), new(say[Terms.Ward], 30, Align.Left), new(say[Terms.District], 25, Align.Left),
                new(say[Terms.Start], 9, Align.Center), new(say[Terms.Expected], 12, Align.Center),
                new(say.Say(new("Kinh phí (triệu đồng, giá {0})", "Cost (VND million, prices of {0})"), Wording.Year(report.Scenario.BaseYear)), 15),
            ],
            Rows(figures, say)));
        body.Note(say[new("Kinh phí gồm xây dựng và thiết bị còn phải chi, chưa gồm kinh phí duy trì.", "The cost is that of works and equipment still to pay, without upkeep.")]);
    }

    private static IEnumerable<DocxRow> Rows(ReportFigures figures, Wording say)
    {
        var place = 0;
        foreach (var start in figures.Wards.GroupBy(row => row.Outcome.Start))
        {
            var (wards, cost) = (start.Count(), start.Sum(row => row.Cost));
            yield return DocxRow.Group(start.Key is { } year
                ? say.Say(new("Bắt đầu năm {0}: {1} phường, {2} triệu đồng", "Started in {0}: {1} wards, VND {2} million"), Wording.Year(year), say.Whole(wards), say.Whole(cost))
                : say.Say(new("Chưa bắt đầu trong giai đoạn: {0} phường, {1} triệu đồng", "Not started in these years: {0} wards, VND {1} million"), say.Whole(wards), say.Whole(cost)));
            foreach (var row in start)
                yield return DocxRow.Of(
                    (++place).ToString(CultureInfo.InvariantCulture), row.Ward.Code, say[row.Ward.Names], say[row.District],
                    Wording.Year(row.Outcome.Start), Wording.Year(row.Outcome.Recognized), say.Whole(row.Cost));
        }
        yield return DocxRow.Sum("", "", say[Terms.Total], "", "", "", say.Whole(figures.Wards.Sum(row => row.Cost)));
    }
}
