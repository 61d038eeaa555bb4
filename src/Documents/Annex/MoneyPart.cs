using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>Money by year, by resource and by source.</summary>
internal static class MoneyPart
{
    // What the names of sources need at least, 28 mm.
    private const int LeastName = 1_600;

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
        if (DecisionWords.Sources(report, say) is { } sources) body.Note(say.Say(new("Danh mục nguồn vốn: {0}.", "Sources of money: {0}."), sources));
        if (report.Money is { SettingsVersion: 0 }) body.Note(say[Terms.IllustrativeSources]);
    }

    private static void BySource(DocxBody body, ReportFigures figures, Wording say)
    {
        var years = figures.Years.Select(year => year.Outcome.Year).ToList();
        var rows = figures.Sources.Select(row => (Kind: RowKind.Normal, Name: say[row.Source], In: (Func<int, long>)row.In))
            .Append((RowKind.Total, say[Terms.Total], year => figures.Sources.Sum(row => row.In(year)))).ToList();
        // The sums are the widest figures; how many years fit beside each other depends on them.
        var (yearly, total) = (DocxColumn.WidthOf(say.Whole(years.Max(rows[^1].In))), DocxColumn.WidthOf(say.Whole(years.Sum(rows[^1].In))));
        foreach (var block in YearBlocks.Of(years.Count, Math.Clamp((PageLayout.Text - LeastName - total) / yearly, 1, YearBlocks.Most)))
        {
            var shown = years.Take(block).ToList();
            body.Table(new DocxTable(
                say[new("Chi theo nguồn vốn", "Spend by source")], say[Terms.Millions],
                [new(say[Terms.Source], PageLayout.Text - total - yearly * shown.Count, Align.Left), .. shown.Select(year => new DocxColumn(Wording.Year(year), yearly)), new(say[Terms.Total], total)],
                rows.Select(row => new DocxRow(row.Kind, [row.Name, .. shown.Select(year => say.Whole(row.In(year))), say.Whole(years.Sum(row.In))]))));
        }
    }
}
