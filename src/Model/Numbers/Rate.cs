namespace ModelWard.Model;

/// <summary>Exact arithmetic with rates: decimals as written, at most six places, never binary fractions (rule 2).</summary>
public static class Rate
{
    /// <summary>The most decimal places a rate may have.</summary>
    public const int Places = 6;

    /// <summary>floor(rate · amount): floor(0.29 · 100) = 29.</summary>
    public static long Floor(decimal rate, long amount) => (long)decimal.Floor(rate * amount);

    /// <summary>ceil(rate · amount): ceil(0.07 · 100) = 7.</summary>
    public static long Ceiling(decimal rate, long amount) => (long)decimal.Ceiling(rate * amount);

    /// <summary>Whether the rate has at most <see cref="Places"/> decimal places.</summary>
    public static bool HasFewPlaces(decimal rate) => decimal.Round(rate, Places) == rate;
}
