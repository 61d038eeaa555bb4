using System.Xml;

namespace ModelWard.Documents.Office;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text without the control characters that XML does not know: one would make the whole file unreadable.</summary>
    public static string Of(string text) => text.EnumerateRunes().All(IsXml) ? text : string.Concat(text.EnumerateRunes().Where(IsXml));

    private static bool IsXml(System.Text.Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
