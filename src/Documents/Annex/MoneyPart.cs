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
        if (figures.Sources.IsEmpty) return;
        BySource(body, figures, say);
        if (report.Money is { SettingsVersion: 0 }) body.Note(say[Terms.IllustrativeSources]);
    }

    private static void BySource(DocxBody body, ReportFigures figures, Wording say)
    {
        var years = figures.Years.Select(year => year.Outcome.Year).ToList();
        foreach (var block in YearBlocks.Of(years.Count))
        {
            var shown = years.Take(block).ToList();
            body.Table(new DocxTable(
                say[new("Chi theo nguồn vốn", "Spend by source")], say[Terms.Millions],
                [new(say[Terms.Source], 24, Align.Left), .. shown.Select(year => new DocxColumn(Wording.Year(year), 10)), new(say[Terms.Total], 11)],
                figures.Sources.Select(row => new DocxRow(RowKind.Normal, Cells(say[row.Source], row.In)))
                    .Append(new DocxRow(RowKind.Total, Cells(say[Terms.Total], year => figures.Sources.Sum(row => row.In(year)))))));

            string[] Cells(string name, Func<int, long> paid) => [name, .. shown.Select(year => say.Whole(paid(year))), say.Whole(years.Sum(paid))];
        }
    }
}
