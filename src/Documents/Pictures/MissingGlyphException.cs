namespace ModelWard.Documents.Pictures;

/// <summary>A picture cannot be drawn: no font is there, or it lacks a letter. Drawn all the same it would show a box or nothing, and nobody would notice.</summary>
public sealed class MissingGlyphException : Exception
{
    /// <summary>The Debian package that brings a font with all Vietnamese letters.</summary>
    public const string Package = "fonts-noto-core";

    private MissingGlyphException(string? font, string message) : base(message) => Font = font;

    /// <summary>The font that lacks a letter; null where there is no font at all.</summary>
    public string? Font { get; }

    internal static MissingGlyphException NoFont(IEnumerable<string> families) => new(null,
        $"Pictures of documents need one of the fonts {string.Join(", ", families)} with all Vietnamese letters, and none is installed. Install the Debian package {Package}.");

    internal static MissingGlyphException NoGlyph(string family, System.Text.Rune rune, string text) => new(family,
        $"The font {family} has no glyph for U+{rune.Value:X4} ('{rune}') in “{text}”. Install the Debian package {Package}, or write the text without it.");
}
