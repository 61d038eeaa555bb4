namespace ModelWard.Baseline.Draws;

/// <summary>Roundings that do not depend on the machine.</summary>
internal static class Rounding
{
    /// <summary>Nearest whole number, half away from zero.</summary>
    public static long Whole(double value) => (long)Math.Round(value, MidpointRounding.AwayFromZero);

    /// <summary>100 · part / whole in levels, at most 100, cut to two decimals: below a threshold exactly when the true ratio is.</summary>
    public static decimal Level(long part, long whole) =>
        Math.Min(100m, Math.Floor(10_000m * part / whole) / 100m);
}
