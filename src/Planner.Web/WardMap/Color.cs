using System.Globalization;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>An opaque sRGB color.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Color Black { get; }

    /// <summary>White.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Reads #rrggbb.</summary>
    /// <exception cref="FormatException">The text is no such color.</exception>
    public static Color Parse(string hex)
    {
        if (hex.Length != 7 || hex[0] != '#') throw new FormatException($"'{hex}' is not #rrggbb.");
        return new Color(Part(1), Part(3), Part(5));

        byte Part(int at) => byte.Parse(hex.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    /// <summary>Relative luminance as WCAG 2 defines it, 0 to 1.</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>Contrast ratio of two colors as WCAG 2 defines it, 1 to 21.</summary>
    public static double Contrast(Color one, Color other)
    {
        var (darker, lighter) = (Math.Min(one.Luminance, other.Luminance), Math.Max(one.Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>The color that lies a share of the way from one to another, 0 to 1.</summary>
    public static Color Between(Color from, Color to, double share)
    {
        return new Color(Part(from.Red, to.Red), Part(from.Green, to.Green), Part(from.Blue, to.Blue));

        byte Part(byte a, byte b) => (byte)Math.Round(a + (b - a) * share);
    }

    /// <inheritdoc />
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
