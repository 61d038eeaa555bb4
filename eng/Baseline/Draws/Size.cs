namespace ModelWard.Baseline.Draws;

/// <summary>How large a ward is, on scales that stay sound where hardly anybody lives.</summary>
internal static class Size
{
    private const double SmallWard = 8_000;
    private const double LargeWard = 100_000;

    /// <summary>0 up to 8,000 residents, 1 from 100,000 on, logarithmic between: s = clamp(ln(p / 8,000) / ln(100,000 / 8,000), 0, 1).</summary>
    public static double Share(int population) =>
        population <= SmallWard ? 0 : Math.Min(1, Math.Log(population / SmallWard) / Math.Log(LargeWard / SmallWard));
}
