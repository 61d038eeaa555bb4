using System.Collections.Immutable;
using ModelWard.Documents.Contents;
using DistrictRow = ModelWard.Documents.Contents.DistrictRow;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>The wards by year and by district, and what is aimed at.</summary>
internal static class WardsPart
{
    public static void Write(DocxBody body, ReportFigures figures, DocxPicture picture, Wording say)
    {
        body.Section(say[new("III. LỘ TRÌNH THEO NĂM VÀ THEO QUẬN, HUYỆN", "III. ROADMAP BY YEAR AND DISTRICT")]);
        body.Table(ByYear(figures, say));
        body.Picture(picture);
        if (figures.Report.Outcome.Milestones.Length + figures.Report.Outcome.DistrictFloors.Length > 0) body.Table(Targets(figures.Report, say));
        ByDistrict(body, figures, say[new("Số phường bắt đầu từng năm, theo quận, huyện", "Wards started each year, by district")], row => row.Started, cumulative: false, say);
        ByDistrict(body, figures, say[new("Số phường đã có năm đạt chuẩn, luỹ kế đến cuối mỗi năm, theo quận, huyện", "Wards whose year of recognition has come, at each year end, by district")], row => row.Recognized, cumulative: true, say);
        if (figures.Years.Any(year => year.Outcome.Declined > 0))
            body.Note(say[new("Phường sau đó không còn đạt chuẩn vẫn được tính trong bảng này; Bảng 1 đã trừ.", "A ward that has lost its title since is still counted in this table; Table 1 leaves it out.")]);
    }

    private static DocxTable ByYear(ReportFigures figures, Wording say)
    {
        var all = figures.Report.Outcome.Wards.Length;
        return new DocxTable(
            say[new("Số phường theo năm", "Wards by year")], say[new("phường", "wards")],
            [
                new(say[Terms.Year], 10, Align.Center), new(say[Terms.Started], 13), new(say[Terms.Newly], 14), new(say[Terms.Recognized], 15),
                new(say[new("Tỷ lệ trên tổng số", "Share of all")], 12), new(say[Terms.UnderWay], 14), new(say[Terms.Declined], 13), new(say[Terms.Target], 11),
            ],
            figures.Years.Select(year => DocxRow.Of(
                    Wording.Year(year.Outcome.Year), say.Whole(year.Outcome.Started), say.Whole(year.Newly), say.Whole(year.Outcome.Recognized),
                    SummarySentences.Share(year.Outcome.Recognized, all, say), say.Whole(year.Outcome.UnderWay), say.Whole(year.Outcome.Declined), say.Whole(year.Target)))
                .Append(DocxRow.Sum(say[Terms.Total], say.Whole(figures.Years.Sum(year => year.Outcome.Started)), say.Whole(figures.Years.Sum(year => year.Newly)),
                    say.Whole(figures.Last.Recognized), SummarySentences.Share(figures.Last.Recognized, all, say), say.Whole(figures.Last.UnderWay), say.Whole(figures.Last.Declined), "")));
    }

    private static DocxTable Targets(PlanReport report, Wording say)
    {
        var names = report.Programme.Districts.ToDictionary(district => district.Code, district => say[district.Names], StringComparer.Ordinal);
        var everywhere = say[new("Toàn chương trình", "The whole programme")];
        return new DocxTable(
            say[new("Mục tiêu và kết quả theo kế hoạch", "Targets and what the plan reaches")], say[new("phường", "wards")],
            [
                new(say[new("Phạm vi", "Where")], 34, Align.Left), new(say[new("Đến hết năm", "By the end of")], 16, Align.Center),
                new(say[Terms.Target], 16), new(say[new("Theo kế hoạch", "By the plan")], 16), new(say[new("Kết quả", "Result")], 18, Align.Center),
            ],
            report.Outcome.Milestones.Select(milestone => Row(everywhere, milestone.Year, milestone.Target, milestone.Reached, milestone.Met))
                .Concat(report.Outcome.DistrictFloors.Select(floor => Row(names.GetValueOrDefault(floor.District, floor.District), floor.Year, floor.Target, floor.Reached, floor.Met))));

        DocxRow Row(string where, int year, long target, long reached, bool met) => DocxRow.Of(
            where, Wording.Year(year), say.Whole(target), say.Whole(reached), say[met ? new Names("đạt", "met") : new Names("không đạt", "missed")]);
    }

    private static void ByDistrict(DocxBody body, ReportFigures figures, string caption, Func<DistrictRow, ImmutableArray<int>> of, bool cumulative, Wording say)
    {
        var years = figures.Years;
        foreach (var block in YearBlocks.Of(years.Length))
        {
            var shown = Enumerable.Range(0, years.Length).Take(block).ToList();
            List<DocxColumn> columns = [new(say[Terms.District], 26, Align.Left), new(say[Terms.Wards], 10), .. shown.Select(year => new DocxColumn(Wording.Year(years[year].Outcome.Year), 8))];
            if (!cumulative) columns.Add(new DocxColumn(say[Terms.Total], 8));
            body.Table(new DocxTable(caption, say[new("phường", "wards")], columns,
                figures.Districts.Select(district => new DocxRow(RowKind.Normal, Cells(say[district.Names], district.Wards, of(district))))
                    .Append(new DocxRow(RowKind.Total, Cells(say[Terms.Total], figures.Districts.Sum(district => district.Wards), Sums())))));

            string[] Cells(string name, int wards, ImmutableArray<int> figuresOfYears)
            {
                List<string> cells = [name, say.Whole(wards), .. shown.Select(year => say.Whole(figuresOfYears[year]))];
                if (!cumulative) cells.Add(say.Whole(figuresOfYears.Sum()));
                return [.. cells];
            }
        }

        ImmutableArray<int> Sums() => [.. Enumerable.Range(0, years.Length).Select(year => figures.Districts.Sum(district => of(district)[year]))];
    }
}
