using DocumentFormat.OpenXml.Wordprocessing;

namespace ModelWard.Documents.Docx;

/// <summary>Makes paragraphs.</summary>
internal static class Line
{
    /// <summary>A paragraph in a style; null is the normal one.</summary>
    public static Paragraph Of(string? style, params IEnumerable<Piece> pieces)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var piece in pieces) paragraph.AppendChild(piece.Element());
        return paragraph;
    }

    /// <summary>A drawn line of a length, in the middle: that beneath a body's name or the motto.</summary>
    /// <param name="length">Its length, twentieths of a point.</param>
    /// <param name="of">The width in whose middle it stands.</param>
    public static Paragraph Rule(int length, int of)
    {
        var indent = $"{(of - length) / 2}";
        return new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = Styles.Center },
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 0, Color = "000000" }),
            new SpacingBetweenLines { Before = "60", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = indent, Right = indent, FirstLine = "0" }));
    }

    /// <summary>A field that the word processor keeps up to date.</summary>
    /// <param name="instruction">What it shows, as PAGE.</param>
    /// <param name="shown">What is shown until then.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static SimpleField Field(string instruction, string shown, bool bold = false)
    {
        var run = new Run(new Text(shown));
        if (bold) run.RunProperties = new RunProperties(new Bold());
        return new SimpleField(run) { Instruction = $" {instruction} " };
    }
}
