using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>Money by year, by resource and by source.</summary>
internal static class MoneyPart
{
    public static void Write(DocxBody body, ReportFigures figures, DocxPicture picture, Wording say)
    {
        var report = figures.Report;
        body.Section(say[new("IV. KINH PHÍ", "IV. MONEY")]);
        foreach (var (resource, caption) in new (Resource, Names)[]
        {
            (Resource.Capital, new("Vốn đầu tư theo năm", "Investment capital by year")),
            (Resource.Works, new("Trần chi xây dựng theo năm", "Works ceiling by year")),
            (Resource.Equipment, new("Trần chi thiết bị theo năm", "Equipment ceiling by year")),
            (Resource.Upkeep, new("Kinh phí duy trì theo năm", "Upkeep money by year")),
        })
            if (LedgerTable.Of(report, resource, say[caption], say) is { } table) body.Table(table);
        body.Note(say[new("Số tiền theo giá của năm chi; dòng cộng chỉ tính một lần phần chuyển sang năm sau.", "Amounts are in prices of the year in which they are spent; the sum counts what is carried over once.")]);
        body.Picture(picture);
        if (!report.Sources.IsEmpty) BySource(body, report, say);
    }

    private static void BySource(DocxBody body, PlanReport report, Wording say)
    {
        var years = report.Outcome.Years.Select(year => year.Year).ToList();
        var sources = report.Sources.GroupBy(row => row.Source).Select(group => (Source: group.Key, By: group.GroupBy(row => row.Year).ToDictionary(year => year.Key, year => year.Sum(row => row.Amount)))).ToList();
        foreach (var block in YearBlocks.Of(years.Count))
        {
            var shown = years.Take(block).ToList();
            body.Table(new DocxTable(
                say[new("Chi theo nguồn vốn", "Spend by source")], say[Terms.Millions],
                [new(say[Terms.Source], 24, Align.Left), .. shown.Select(year => new DocxColumn(Wording.Year(year), 10)), new(say[Terms.Total], 11)],
                sources.Select(source => new DocxRow(RowKind.Normal, Cells(say[source.Source], source.By)))
                    .Append(new DocxRow(RowKind.Total, Cells(say[Terms.Total], report.Sources.GroupBy(row => row.Year).ToDictionary(year => year.Key, year => year.Sum(row => row.Amount)))))));

            string[] Cells(string name, Dictionary<int, long> by) => [name, .. shown.Select(year => say.Whole(by.GetValueOrDefault(year))), say.Whole(by.Values.Sum())];
        }
    }
}
