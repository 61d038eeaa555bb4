using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Office;

namespace ModelWard.Documents.Docx;

/// <summary>A piece of a line: text with its looks, or a field to be filled in.</summary>
/// <param name="Text">The text; of a field what stands there until somebody fills it in.</param>
internal sealed record Piece(string Text)
{
    /// <summary>Size in points; that of the paragraph's style when null.</summary>
    public int? Points { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is in italics.</summary>
    public bool Italic { get; init; }

    /// <summary>Name of the field; null for plain text.</summary>
    public string? Field { get; init; }

    /// <summary>The piece as an element of a paragraph.</summary>
    public OpenXmlElement Element()
    {
        if (Field is null) return Run();
        var properties = new SdtProperties(new SdtAlias { Val = Field }, new Tag { Val = Field }, new SdtContentText());
        return new SdtRun(properties, new SdtContentRun(Run()));
    }

    private Run Run()
    {
        var run = new Run();
        var looks = new RunProperties();
        if (Bold) looks.AppendChild(new Bold());
        if (Italic) looks.AppendChild(new Italic());
        if (Points is { } points)
        {
            looks.AppendChild(new FontSize { Val = $"{2 * points}" });
            looks.AppendChild(new FontSizeComplexScript { Val = $"{2 * points}" });
        }
        if (looks.HasChildren) run.AppendChild(looks);
        run.AppendChild(new Text(XmlText.Of(Text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
