using System.Text;

namespace ModelWard.Documents.Office;

/// <summary>The media types of a package's parts.</summary>
internal sealed class ContentTypes
{
    /// <summary>Path of the part that holds them.</summary>
    public const string Path = "[Content_Types].xml";

    private readonly StringBuilder _overrides = new();

    /// <summary>Adds a part.</summary>
    public ContentTypes Add(string path, string type)
    {
        _overrides.Append($"""<Override PartName="/{path}" ContentType="{type}"/>""");
        return this;
    }

    /// <summary>The part that holds them.</summary>
    public string Xml() =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>"""
        + _overrides + "</Types>";
}
