using System.Text;

namespace ModelWard.Documents.Office;

/// <summary>The relationships of a part, in the order in which they were added: rId1, rId2…</summary>
internal sealed class Relationships
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Type, string Target)> _all = [];

    /// <summary>Adds one and answers its id.</summary>
    /// <param name="kind">The last word of its type, as <c>styles</c>; or a whole type.</param>
    /// <param name="target">Where it leads, from the folder of the part.</param>
    public string Add(string kind, string target)
    {
        _all.Add((kind.Contains(':', StringComparison.Ordinal) ? kind : Office + kind, target));
        return $"rId{_all.Count}";
    }

    /// <summary>The part that holds them.</summary>
    public string Xml()
    {
        var xml = new StringBuilder("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
        for (var i = 0; i < _all.Count; i++) xml.Append($"""<Relationship Id="rId{i + 1}" Type="{_all[i].Type}" Target="{_all[i].Target}"/>""");
        return xml.Append("</Relationships>").ToString();
    }
}
