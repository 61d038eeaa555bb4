using System.Globalization;
using ModelWard.Documents.Annex;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;
using ModelWard.Documents.Tests.Paper;
using ModelWard.Documents.Workbooks;
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

    /// <summary>A4 with the margins of Nghị định 30/2020/NĐ-CP: 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right; page numbers and the fingerprint stand in those above and below.</summary>
    [Fact]
    public async Task Annex_Printed_KeepsTheMarginsAndShowsItsPictures()
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        var pdf = await LibreOffice.Convert(Reports.Written(stream => AnnexDocument.Write(stream, Reports.Sample("baseline").WithSources(), DocumentLanguage.Vietnamese, stop)), "annex-seen", "docx", "pdf", stop);
        var (texts, pages) = (await LibreOffice.Pages(pdf, stop), await LibreOffice.Pictures(pdf, stop));

        pages.Length.ShouldBe(texts.Length);
        foreach (var (page, text) in pages.Zip(texts))
        {
            (Math.Round(page.Width), Math.Round(page.Height)).ShouldBe((210, 297));
            page.Inked.ShouldBeGreaterThan(5_000);
            page.Left.ShouldBeInRange(29, 35);
            page.Right.ShouldBeInRange(14, 20);
            // The page number above, the fingerprint below.
            page.Top.ShouldBeGreaterThan(8);
            page.Bottom.ShouldBeGreaterThan(8);
            // Nothing else has a color.
            (page.Colored > 0).ShouldBe(text.Contains("Hình ", StringComparison.Ordinal), text);
        }
        pages[0].Top.ShouldBeInRange(19, 25);
        pages.Count(page => page.Colored > 0).ShouldBeGreaterThanOrEqualTo(2);
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

    [Theory]
    [InlineData(DocumentLanguage.Vietnamese, "TỜ TRÌNH", "1. Vấn đề cần quyết định", "2. Các phương án", "3. Rủi ro", "4. Khuyến nghị", "SỐ LIỆU MINH HOẠ")]
    [InlineData(DocumentLanguage.English, "DECISION PAPER", "1. The question", "2. The options", "3. ", "4. Recommendation", "ILLUSTRATIVE DATA")]
    public async Task Paper_Printed_SaysQuestionOptionsRiskAndRecommendationWithTheirFigures(DocumentLanguage language, params string[] texts)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        PlanReport[] reports = [Reports.Sample("baseline"), Reports.Sample("plus18")];
        var file = Reports.Written(stream => PaperDocument.Write(stream, Papers.Of(reports), language, stop));
        var pages = await LibreOffice.Pages(await LibreOffice.Convert(file, $"paper-two-{language}", "docx", "pdf", stop), stop);

        var whole = string.Join('\n', pages);
        var say = Wording.Of(language);
        foreach (var text in texts) whole.ShouldContain(text);
        foreach (var report in reports)
        {
            whole.ShouldContain(report.Scenario.Name.Split(" / ")[language == DocumentLanguage.Vietnamese ? 0 : ^1]);
            whole.ShouldContain(say.Whole(report.Outcome.Years[^1].Recognized));
        }
        FirstLine(pages[1]).ShouldBe("2");
        var fingerprints = reports.Select(report => report.Outcome.Fingerprint![..16]).ToList();
        pages.ShouldAllBe(page => fingerprints.Any(one => page.Contains(one, StringComparison.Ordinal)));
    }

    /// <summary>A spreadsheet prints ##### where a column is too narrow, and Err: or #NAME? where a formula is wrong.</summary>
    [Theory]
    [InlineData(DocumentLanguage.Vietnamese, "Phường Tân Định", "SỐ LIỆU MINH HOẠ")]
    [InlineData(DocumentLanguage.English, "Tan Dinh Ward", "ILLUSTRATIVE DATA")]
    public async Task Workbook_Printed_ShowsEveryFigureWhole(DocumentLanguage language, params string[] texts)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        var report = Reports.Sample("baseline").WithSources();
        var file = Reports.Written(stream => AnnexWorkbook.Write(stream, report, language, stop));
        var pdf = await LibreOffice.Convert(file, $"workbook-{language}", "xlsx", "pdf", stop);

        var whole = string.Join('\n', await LibreOffice.Pages(pdf, stop));
        foreach (var text in texts) whole.ShouldContain(text);
        foreach (var wrong in (string[])["###", "Err:", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!"]) whole.ShouldNotContain(wrong);
        var say = Wording.Of(language);
        foreach (var year in report.Outcome.Years) whole.ShouldContain(year.Resources.Capital.Used.ToString("N0", CultureInfo.InvariantCulture));
        (await LibreOffice.Pictures(pdf, stop)).ShouldAllBe(page => page.Inked > 0 && page.Left > 3 && page.Right > 3);
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
