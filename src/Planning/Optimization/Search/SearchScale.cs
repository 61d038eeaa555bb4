using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// Search units of a unit of value: a power of ten that brings the largest value to above 100 and at most 1,000, so that the
/// linear solver's tolerances mean the same for wards, people and weights.
/// </summary>
/// <param name="Power">The exponent, −9 to 9.</param>
internal readonly record struct SearchScale(int Power)
{
    /// <summary>10 to the <see cref="Power"/>.</summary>
    public double Factor => Math.Pow(10, Power);

    /// <summary>The scale of some values; 1 where all are 0.</summary>
    public static SearchScale Of(ImmutableArray<decimal> values)
    {
        var largest = values.IsEmpty ? 0 : values.Max(Math.Abs);
        if (largest == 0) return new SearchScale(0);
        var power = 0;
        for (; largest > 1000; largest /= 10) power--;
        for (; largest <= 100; largest *= 10) power++;
        return new SearchScale(power);
    }

    /// <summary>Prices in search units as exact prices: each a decimal of at most 18 places.</summary>
    public ImmutableArray<decimal> Prices(double[] prices)
    {
        var unit = 1m;
        for (var i = 0; i < Math.Abs(Power); i++) unit *= 10;
        var power = Power;
        return [.. prices.Select(price => decimal.Round(power > 0 ? (decimal)price / unit : (decimal)price * unit, WeakDuality.PricePlaces))];
    }
}
