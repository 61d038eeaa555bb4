using System.Globalization;
using System.Security;
using System.Text;

namespace ModelWard.Documents.Office;

/// <summary>What a file says of itself: title, subject, words to find it by, and where its figures come from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Language">Tag of its language.</param>
/// <param name="Date">The date of its data; no clock is read.</param>
/// <param name="Custom">Further properties by name.</param>
internal sealed record Properties(string Title, string Subject, string Language, DateTimeOffset Date, IReadOnlyList<(string Name, string Value)> Custom)
{
    private const string Core = "docProps/core.xml", Own = "docProps/custom.xml";

    /// <summary>Who made the file.</summary>
    public const string Creator = "ModelWard";

    /// <summary>Adds both parts to the package and to what tells of them.</summary>
    public void Write(OfficePackage package, Relationships root, ContentTypes types)
    {
        root.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Core);
        root.Add("custom-properties", Own);
        types.Add(Core, "application/vnd.openxmlformats-package.core-properties+xml");
        types.Add(Own, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        package.Write(Core, CoreXml());
        package.Write(Own, CustomXml());
    }

    private string CoreXml()
    {
        var date = Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{Text(Title)}</dc:title><dc:subject>{Text(Subject)}</dc:subject><dc:creator>{Creator}</dc:creator><cp:lastModifiedBy>{Creator}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified><dc:language>{Language}</dc:language></cp:coreProperties>
            """;
    }

    private string CustomXml()
    {
        var xml = new StringBuilder("""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">""");
        for (var i = 0; i < Custom.Count; i++)
            xml.Append($"""<property fmtid="{"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"}" pid="{i + 2}" name="{Text(Custom[i].Name)}"><vt:lpwstr>{Text(Custom[i].Value)}</vt:lpwstr></property>""");
        return xml.Append("</Properties>").ToString();
    }

    private static string Text(string text) => SecurityElement.Escape(XmlText.Of(text))!;
}
