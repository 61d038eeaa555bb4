using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ModelWard.Documents.Docx;

/// <summary>A picture of a document.</summary>
/// <param name="Png">The picture as PNG.</param>
/// <param name="Caption">What it shows, without its number.</param>
/// <param name="Says">What it shows, for those who cannot see it.</param>
internal sealed record DocxPicture(byte[] Png, string Caption, string Says)
{
    private const long EmuPerTwip = 635;

    /// <summary>Height against width.</summary>
    public const decimal Aspect = 0.56m;

    /// <summary>The picture as a paragraph.</summary>
    /// <param name="relationship">Id of the relationship to its part.</param>
    /// <param name="number">Its number in the document.</param>
    public Paragraph Element(string relationship, uint number)
    {
        var (width, height) = (PageLayout.Text * EmuPerTwip, (long)(PageLayout.Text * EmuPerTwip * Aspect));
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.DocProperties { Id = number, Name = $"Picture {number}", Description = Office.XmlText.Of(Says) },
            new A.Graphic(new A.GraphicData(
                new Pic.Picture(
                    new Pic.NonVisualPictureProperties(
                        new Pic.NonVisualDrawingProperties { Id = number, Name = $"picture{number}.png" }, new Pic.NonVisualPictureDrawingProperties()),
                    new Pic.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
                    new Pic.ShapeProperties(
                        new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                        new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        var paragraph = Line.Of(Styles.Center);
        paragraph.ParagraphProperties!.Append(new KeepNext(), new SpacingBetweenLines { Before = "200" });
        paragraph.AppendChild(new Run(new Drawing(inline)));
        return paragraph;
    }
}
