using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Office;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Docx;

/// <summary>A document of a report as a DOCX file: pages, numbers, foot and properties are the same for all; what it says is written by its own kind.</summary>
internal static class DocxFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The media type of DOCX.</summary>
    public const string MediaType = Word + "document";

    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where it is written; stays open.</param>
    /// <param name="report">What it is about.</param>
    /// <param name="title">Its title.</param>
    /// <param name="say">Its language.</param>
    /// <param name="write">Writes the text.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static void Write(Stream stream, PlanReport report, string title, Wording say, Action<DocxBody> write, CancellationToken cancellationToken)
    {
        using var package = new OfficePackage(stream);
        var (root, relationships, types) = (new Relationships(), new Relationships(), new ContentTypes());
        root.Add("officeDocument", "word/document.xml");
        relationships.Add("styles", "styles.xml");
        relationships.Add("settings", "settings.xml");
        var header = relationships.Add("header", "header.xml");
        var footer = relationships.Add("footer", "footer.xml");
        foreach (var (part, type) in new[] { ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header", "header"), ("footer", "footer") })
            types.Add($"word/{part}.xml", Word + type + "+xml");

        var pictures = WriteText(package, relationships, say, write, Section(header, footer), cancellationToken);
        for (var i = 0; i < pictures.Count; i++) package.Write("word/" + DocxBody.PathOf(i), pictures[i].Png);
        package.Write("word/styles.xml", Styles.Xml(say.Tag));
        package.Write("word/settings.xml", Settings(say.Tag));
        package.Write("word/header.xml", $"""<w:hdr xmlns:w="{Main}"><w:p><w:pPr><w:pStyle w:val="{Styles.Head}"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>""");
        package.Write("word/footer.xml", $"""<w:ftr xmlns:w="{Main}"><w:p><w:pPr><w:pStyle w:val="{Styles.Foot}"/></w:pPr><w:r><w:t>{SecurityElement.Escape(XmlText.Of(Provenance.Line(report, say)))}</w:t></w:r></w:p></w:ftr>""");
        ReportProperties.Of(report, title, say).Write(package, root, types);
        package.Write("word/_rels/document.xml.rels", relationships.Xml());
        package.Write("_rels/.rels", root.Xml());
        package.Write(ContentTypes.Path, types.Xml());
    }

    private static IReadOnlyList<DocxPicture> WriteText(
        OfficePackage package, Relationships relationships, Wording say, Action<DocxBody> write, SectionProperties section, CancellationToken cancellationToken)
    {
        using var part = package.Part("word/document.xml");
        using var writer = OpenXmlWriter.Create(part);
        var body = new DocxBody(writer, relationships, say, cancellationToken);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        write(body);
        writer.WriteElement(section);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.Close();
        return body.Pictures;
    }

    // The first page has the foot and no number.
    private static SectionProperties Section(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new FooterReference { Type = HeaderFooterValues.First, Id = footer },
        new PageSize { Width = PageLayout.Width, Height = PageLayout.Height },
        new PageMargin
        {
            Top = PageLayout.TopBottom, Bottom = PageLayout.TopBottom, Left = PageLayout.Left, Right = PageLayout.Right,
            Header = PageLayout.Edge, Footer = PageLayout.Edge, Gutter = 0,
        },
        new PageNumberType { Start = 1 },
        new TitlePage());

    private static string Settings(string language) =>
        $"""<w:settings xmlns:w="{Main}"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="{language}"/></w:settings>""";
}
