using ModelWard.Documents.Annex;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;
using ModelWard.Documents.Tests.Paper;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Tests.Rendered;

/// <summary>The documents as they are printed.</summary>
public sealed class RenderedDocumentTests
{
    [Theory]
    [InlineData(DocumentLanguage.Vietnamese, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Phụ lục", "SỐ LIỆU MINH HOẠ", "Phường Tân Định", "Bảng 1.", "Hình 2.")]
    [InlineData(DocumentLanguage.English, "SOCIALIST REPUBLIC OF VIET NAM", "Annex", "ILLUSTRATIVE DATA", "Tan Dinh Ward", "Table 1.", "Figure 2.")]
    public async Task Annex_Printed_HasItsTextAndPageNumbersFromTheSecondPageOn(DocumentLanguage language, params string[] texts)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        var file = Reports.Written(stream => AnnexDocument.Write(stream, Reports.Sample("baseline"), language, stop));
        var pages = await LibreOffice.Pages(await LibreOffice.Convert(file, $"annex-{language}", "docx", "pdf", stop), stop);

        pages.Length.ShouldBeGreaterThan(10);
        foreach (var text in texts) string.Join('\n', pages).ShouldContain(text);
        FirstLine(pages[0]).ShouldContain(texts[0]);
        for (var page = 1; page < pages.Length; page++) FirstLine(pages[page]).ShouldBe($"{page + 1}");
        var fingerprint = Reports.Sample("baseline").Outcome.Fingerprint![..16];
        pages.ShouldAllBe(page => page.Contains(fingerprint, StringComparison.Ordinal));
    }

    /// <summary>A figure that is broken within its cell is no figure; a larger register has longer ones.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public async Task Annex_Printed_HasFiguresOfSourcesUnbroken(int times)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        var report = Reports.Sample("baseline").WithSources();
        report = report with { Money = report.Money! with { Years = [.. report.Money!.Years.Select(Times)] } };
        var file = Reports.Written(stream => AnnexDocument.Write(stream, report, DocumentLanguage.Vietnamese, stop));

        var text = string.Join('\n', await LibreOffice.Pages(await LibreOffice.Convert(file, $"annex-sources-{times}", "docx", "pdf", stop), stop));
        var say = Wording.Of(DocumentLanguage.Vietnamese);
        foreach (var year in report.Money.Years) text.ShouldContain(say.Whole(year.Spend.Sum(one => one.Amount)));
        text.ShouldContain(say.Whole(report.Money.Years.Sum(year => year.Spend.Sum(one => one.Amount))));

        YearMoney Times(YearMoney year) => year with
        {
            Spend = [.. year.Spend.Select(one => one with { Amount = one.Amount * times })],
            Payments = [.. year.Payments.Select(one => one with { Amount = one.Amount * times })],
            Unpaid = [.. year.Unpaid.Select(one => one with { Amount = one.Amount * times })],
        };
    }

    [Theory]
    [InlineData(DocumentLanguage.Vietnamese)]
    [InlineData(DocumentLanguage.English)]
    public async Task Paper_OfFourOptionsWithLongNames_FitsTwoPages(DocumentLanguage language)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        var file = Reports.Written(stream => PaperDocument.Write(stream, Papers.Four, language, stop));

        (await LibreOffice.Pages(await LibreOffice.Convert(file, $"paper-{language}", "docx", "pdf", stop), stop)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Paper_OfAnAdoptedPlanBesideThreeOthers_FitsTwoPages()
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        PlanReport[] reports = [Reports.Optimal.Handled(ScenarioStage.Adopted), Reports.Sample("baseline"), Reports.Sample("front-loaded"), Reports.Sample("plus18")];
        var file = Reports.Written(stream => PaperDocument.Write(stream, Papers.Of(reports), DocumentLanguage.Vietnamese, stop));

        (await LibreOffice.Pages(await LibreOffice.Convert(file, "paper-adopted", "docx", "pdf", stop), stop)).Length.ShouldBe(2);
    }

    private static string FirstLine(string page) => page.Split('\n').Select(line => line.Trim()).First(line => line.Length > 0);
}
