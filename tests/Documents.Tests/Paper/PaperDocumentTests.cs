using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;

namespace ModelWard.Documents.Tests.Paper;

public sealed class PaperDocumentTests
{
    [Theory]
    [InlineData(DocumentLanguage.Vietnamese)]
    [InlineData(DocumentLanguage.English)]
    public void Write_OfFourOptions_KeepsTheSchemaAndIsTheSameAgain(DocumentLanguage language)
    {
        var file = Paper(Papers.Four, language);

        Office.FaultsOfDocument(file).ShouldBeEmpty();
        Paper(Papers.Four, language).ShouldBe(file);
    }

    [Fact]
    public void Write_OfFourOptions_HasTheFourPartsAndTheOptions()
    {
        var lines = Office.Lines(Paper(Papers.Four));

        foreach (var part in new[] { "TỜ TRÌNH", "1. Vấn đề cần quyết định", "2. Các phương án", "3. Rủi ro của phương án A", "4. Khuyến nghị" }) lines.ShouldContain(part);
        lines.Count(line => line.Length > 2 && line[0] is >= 'A' and <= 'D' && line[1] == '.').ShouldBe(4);
    }

    [Fact]
    public void Choice_AmongSamplesOfMoreCapital_IsTheOneThatReachesMore()
    {
        var options = Papers.Of(Reports.Sample("baseline"), Reports.Sample("plus18"));

        options.Ahead(1)!.Mean.ShouldBeGreaterThan(0);
        options.Choice().ShouldBe(1);
        string.Join('\n', Office.Lines(Paper(options))).ShouldContain("Đề nghị chọn phương án B “");
    }

    [Fact]
    public void Choice_OfAnOptionBesideItself_IsTheFirstAndSaysWhy()
    {
        var options = Papers.Of(Reports.Sample("baseline"), Reports.Sample("baseline"));

        options.Choice().ShouldBe(0);
        string.Join('\n', Office.Lines(Paper(options))).ShouldContain("Chưa phương án nào hơn một cách chắc chắn.");
    }

    [Fact]
    public void Write_OfOneOption_SaysThatItStandsAlone() =>
        string.Join('\n', Office.Lines(Paper(Papers.Of(Reports.Optimal)))).ShouldContain("phương án duy nhất được trình");

    [Fact]
    public void Options_TooManyOrUnlike_AreRefused()
    {
        var report = Reports.Sample("baseline");

        Should.Throw<ArgumentException>(() => new PaperOptions([report, report, report, report, report], null)).Message.ShouldContain("1 to 4");
        Should.Throw<ArgumentException>(() => new PaperOptions([report, report], null)).Message.ShouldContain("comparison");
        Should.Throw<ArgumentException>(() => new PaperOptions([report with { Futures = null }], null)).Message.ShouldContain("no futures");
    }

    private static byte[] Paper(PaperOptions options, DocumentLanguage language = DocumentLanguage.Vietnamese) =>
        Reports.Written(stream => PaperDocument.Write(stream, options, language, TestContext.Current.CancellationToken));
}
