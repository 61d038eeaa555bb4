using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Pictures;
using ModelWard.Documents.Words;
using SkiaSharp;

namespace ModelWard.Documents.Tests.Pictures;

public sealed class ReportPicturesTests
{
    private static readonly Wording Say = Wording.Of(DocumentLanguage.Vietnamese);

    [Fact]
    public void Pictures_OfAReport_ShowSomethingAndAreTheSameAgain()
    {
        var (report, font) = (Reports.Sample("baseline"), PictureFont.Find(PictureFont.Families));
        foreach (var draw in new Func<DocxPicture>[] { () => RecognizedPicture.Of(report, font, Say), () => SpendPicture.Of(report, font, Say) })
        {
            var picture = draw();
            picture.Png.ShouldBe(draw().Png);
            using var bitmap = SKBitmap.Decode(picture.Png);
            bitmap.Width.ShouldBe(1_650);
            bitmap.Pixels.Distinct().Count().ShouldBeGreaterThan(20);
            // Texts stand on the left, below the years and in the legend: without them these would be blank.
            Ink(bitmap, new SKRectI(0, 0, 100, bitmap.Height)).ShouldBeGreaterThan(500);
            Ink(bitmap, new SKRectI(0, bitmap.Height - 90, bitmap.Width, bitmap.Height)).ShouldBeGreaterThan(1_000);
        }
    }

    [Fact]
    public void Chart_TextWithoutGlyph_IsRefusedBeforeItIsDrawn()
    {
        using var chart = new Chart(PictureFont.Find(PictureFont.Families), [2023, 2024], 10, "x", Say);
        Should.Throw<MissingGlyphException>(() => chart.Curve("年", [2023, 2024], [1, 2], ScottPlot.Colors.Black, ScottPlot.LinePattern.Solid));
    }

    private static int Ink(SKBitmap bitmap, SKRectI part)
    {
        var ink = 0;
        for (var y = part.Top; y < part.Bottom; y++)
            for (var x = part.Left; x < part.Right; x++)
                if (bitmap.GetPixel(x, y) is { Red: < 128, Green: < 128, Blue: < 128 }) ink++;
        return ink;
    }
}
