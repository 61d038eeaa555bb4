using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Office;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Docx;

/// <summary>The text of a document, written from its beginning to its end.</summary>
/// <param name="writer">Where it is written.</param>
/// <param name="relationships">Those of the text; pictures add theirs.</param>
/// <param name="say">The language.</param>
/// <param name="cancellationToken">Ends the writing.</param>
internal sealed class DocxBody(OpenXmlWriter writer, Relationships relationships, Wording say, CancellationToken cancellationToken)
{
    private static readonly Names TableName = new("Bảng", "Table"), PictureName = new("Hình", "Figure");

    private readonly List<DocxPicture> _pictures = [];
    private int _tables;

    /// <summary>The pictures so far, in their order.</summary>
    public IReadOnlyList<DocxPicture> Pictures => _pictures;

    /// <summary>The path of a picture's part, from the folder of the text.</summary>
    public static string PathOf(int place) => $"media/picture{place + 1}.png";

    /// <summary>Writes an element that is at hand.</summary>
    public void Write(OpenXmlElement element) => writer.WriteElement(element);

    /// <summary>A numbered section.</summary>
    public void Section(string text) => Write(Line.Of(Styles.Section, new Piece(text)));

    /// <summary>A part of a section.</summary>
    public void Subsection(string text) => Write(Line.Of(Styles.Subsection, new Piece(text)));

    /// <summary>A paragraph.</summary>
    public void Paragraph(params IEnumerable<Piece> pieces) => Write(Line.Of(null, pieces));

    /// <summary>A paragraph of plain text.</summary>
    public void Paragraph(string text) => Paragraph(new Piece(text));

    /// <summary>One of several points.</summary>
    public void Point(string text) => Write(Line.Of(Styles.Bullet, new Piece("- " + text)));

    /// <summary>A remark beneath a table.</summary>
    public void Note(string text) => Write(Line.Of(Styles.Note, new Piece(text)));

    /// <summary>A framed notice, its label bold.</summary>
    public void Notice(string label, string text) => Write(Line.Of(Styles.Notice, new Piece(label + ". ") { Bold = true }, new Piece(text)));

    /// <summary>A table with its number.</summary>
    public void Table(DocxTable table)
    {
        Caption(TableName, ++_tables, table.Caption);
        if (table.Unit is { } unit) Write(Line.Of(Styles.Unit, new Piece(say.Say(Terms.Unit, unit))));
        DocxTableWriter.Write(writer, table, cancellationToken);
    }

    /// <summary>A picture with its number.</summary>
    public void Picture(DocxPicture picture)
    {
        _pictures.Add(picture);
        var relationship = relationships.Add("image", PathOf(_pictures.Count - 1));
        Write(picture.Element(relationship, (uint)_pictures.Count));
        Caption(PictureName, _pictures.Count, picture.Caption);
    }

    // The number is a field, so that a table somebody adds is counted, too.
    private void Caption(Names kind, int number, string text)
    {
        var name = say[kind];
        var paragraph = Line.Of(Styles.Caption, new Piece(name + " ") { Bold = true });
        paragraph.AppendChild(Line.Field($"SEQ {name} \\* ARABIC", $"{number}", bold: true));
        paragraph.AppendChild(new Piece(". " + text) { Bold = true }.Element());
        if (kind == PictureName) paragraph.ParagraphProperties!.AppendChild(new KeepNext { Val = false });
        Write(paragraph);
    }
}
