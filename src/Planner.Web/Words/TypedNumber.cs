using System.Globalization;

namespace ModelWard.Planner.Web.Words;

/// <summary>Reads numbers as readers type them: with or without the language's group separators.</summary>
public static class TypedNumber
{
    /// <summary>A whole number from 0: digits, parted in threes by the language's separator or by blanks if at all; null when it is none.</summary>
    public static long? Whole(string text, Texts texts)
    {
        var typed = text.Trim();
        var parts = typed.Split(texts.Language == Language.English ? ',' : '.', ' ', '\u00a0', '\u202f');
        if (parts.Length > 1 && (parts[0].Length is 0 or > 3 || parts.Skip(1).Any(part => part.Length != 3))) return null;
        return long.TryParse(string.Concat(parts), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A number with decimals after a comma or a point, whatever the language; null when it is none.</summary>
    public static decimal? Fraction(string text) => decimal.TryParse(
        text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
