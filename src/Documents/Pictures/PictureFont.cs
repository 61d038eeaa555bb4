using System.Collections.Immutable;
using System.Text;
using SkiaSharp;

namespace ModelWard.Documents.Pictures;

/// <summary>The font of pictures. Every text passes <see cref="Checked"/> before it is drawn.</summary>
internal sealed class PictureFont
{
    private readonly SKTypeface _typeface;

    private PictureFont(SKTypeface typeface) => _typeface = typeface;

    // Older versions of a family may lack them: Liberation Serif 1 does.
    private const string Vietnamese =
        "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    /// <summary>The families that will do, the best first: Times New Roman, as the text, and those as wide or with serifs.</summary>
    public static ImmutableArray<string> Families { get; } =
        ["Times New Roman", "Liberation Serif", "Tinos", "Noto Serif", "DejaVu Serif", "Liberation Sans", "Noto Sans", "DejaVu Sans"];

    /// <summary>The name of the family.</summary>
    public string Family => _typeface.FamilyName;

    /// <summary>The first of the families that is installed with all Vietnamese letters.</summary>
    /// <exception cref="MissingGlyphException">None is.</exception>
    public static PictureFont Find(params IReadOnlyList<string> families)
    {
        var fonts = SKFontManager.Default;
        foreach (var family in families)
        {
            // A family that is not there would be matched by another one.
            if (!fonts.FontFamilies.Contains(family, StringComparer.Ordinal)) continue;
            if (fonts.MatchFamily(family) is { } typeface && typeface.ContainsGlyphs(Vietnamese)) return new PictureFont(typeface);
        }
        throw MissingGlyphException.NoFont(families);
    }

    /// <summary>The text, all of whose letters the font has.</summary>
    /// <exception cref="MissingGlyphException">One is missing; the message names font, letter and package.</exception>
    public string Checked(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune) && !_typeface.ContainsGlyph(rune.Value)) throw MissingGlyphException.NoGlyph(Family, rune, text);
        return text;
    }
}
