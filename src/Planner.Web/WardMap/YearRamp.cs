using System.Collections.Immutable;
using System.Text;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>
/// The colors of the years: one sequential ramp a theme, the first year standing out most from the page. Luminance runs
/// one way, so that the order shows without hue; on every color black or white text has a contrast of at least 4.5.
/// </summary>
public sealed class YearRamp
{
    private static readonly ImmutableArray<Color> LightStops = Stops(
        "#0a2342", "#023180", "#0d5884", "#2278a8", "#3e9ac4", "#74b9b7", "#acdab8", "#e7fbd5");

    private static readonly ImmutableArray<Color> DarkStops = Stops(
        "#fbfad6", "#c3f190", "#a2d39b", "#69beb9", "#34a3bf", "#3a7fbb", "#3c5da7", "#38427f");

    /// <summary>The colors of that many years, at least one.</summary>
    public YearRamp(int years)
    {
        Light = Spread(LightStops, years);
        Dark = Spread(DarkStops, years);
    }

    /// <summary>A color a year on a light page.</summary>
    public ImmutableArray<Color> Light { get; }

    /// <summary>A color a year on a dark page.</summary>
    public ImmutableArray<Color> Dark { get; }

    /// <summary>The text color that stands out most from a color.</summary>
    public static Color TextOn(Color color) =>
        Color.Contrast(color, Color.White) >= Color.Contrast(color, Color.Black) ? Color.White : Color.Black;

    /// <summary>The ramp as CSS variables: <c>--y0</c>, <c>--y1</c>… the colors, <c>--t0</c>, <c>--t1</c>… their texts.</summary>
    public string ToCss()
    {
        var css = new StringBuilder();
        for (var i = 0; i < Light.Length; i++)
            css.Append($"--y{i}:light-dark({Light[i]},{Dark[i]});--t{i}:light-dark({TextOn(Light[i])},{TextOn(Dark[i])});");
        return css.ToString();
    }

    private static ImmutableArray<Color> Spread(ImmutableArray<Color> stops, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        if (years <= stops.Length && years > 1) return Chosen(stops, years);
        return
        [
            .. Enumerable.Range(0, years).Select(year =>
            {
                var at = years == 1 ? 0 : year * (stops.Length - 1.0) / (years - 1);
                var stop = Math.Min((int)at, stops.Length - 2);
                return Color.Between(stops[stop], stops[stop + 1], at - stop);
            }),
        ];
    }

    // Few years take whole stops, which are known to be told apart, rather than colors between them.
    private static ImmutableArray<Color> Chosen(ImmutableArray<Color> stops, int years) =>
        [.. Enumerable.Range(0, years).Select(year => stops[(int)Math.Round(year * (stops.Length - 1.0) / (years - 1))])];

    private static ImmutableArray<Color> Stops(params string[] colors) => [.. colors.Select(Color.Parse)];
}
