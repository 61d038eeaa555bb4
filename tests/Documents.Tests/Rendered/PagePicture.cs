using SkiaSharp;

namespace ModelWard.Documents.Tests.Rendered;

/// <summary>A page as it is printed, looked at by its dots.</summary>
internal sealed class PagePicture
{
    public const int DotsPerInch = 72;

    private const double Millimeters = 25.4 / DotsPerInch;

    /// <summary>Reads a PNG file.</summary>
    public PagePicture(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png);
        (Width, Height) = (bitmap.Width * Millimeters, bitmap.Height * Millimeters);
        (Left, Top, Right, Bottom) = (Width, Height, Width, Height);
        for (var y = 0; y < bitmap.Height; y++)
            for (var x = 0; x < bitmap.Width; x++)
            {
                var dot = bitmap.GetPixel(x, y);
                var (darkest, lightest) = (Math.Min(dot.Red, Math.Min(dot.Green, dot.Blue)), Math.Max(dot.Red, Math.Max(dot.Green, dot.Blue)));
                if (darkest > 200) continue;
                Inked++;
                if (lightest - darkest > 60) Colored++;
                (Left, Top) = (Math.Min(Left, x * Millimeters), Math.Min(Top, y * Millimeters));
                (Right, Bottom) = (Math.Min(Right, Width - ((x + 1) * Millimeters)), Math.Min(Bottom, Height - ((y + 1) * Millimeters)));
            }
    }

    /// <summary>Width of the page, mm.</summary>
    public double Width { get; }

    /// <summary>Height of the page, mm.</summary>
    public double Height { get; }

    /// <summary>What is left free at the left edge, mm.</summary>
    public double Left { get; }

    /// <summary>What is left free at the top edge, mm.</summary>
    public double Top { get; }

    /// <summary>What is left free at the right edge, mm.</summary>
    public double Right { get; }

    /// <summary>What is left free at the bottom edge, mm.</summary>
    public double Bottom { get; }

    /// <summary>Dots that are not paper.</summary>
    public int Inked { get; }

    /// <summary>Dots of a color other than gray.</summary>
    public int Colored { get; }
}
