namespace ModelWard.Model;

/// <summary>
/// Turns base-year amounts into the prices of a year (rules 2 and 3): a·(1 + inflation)^(year − baseYear), rounded once,
/// half away from zero; before the base year the amount is divided by (1 + inflation)^(baseYear − year).
/// The index of each year is computed once, in <see cref="decimal"/>.
/// </summary>
public sealed class PriceIndex
{
    /// <summary>The most years that may lie between the base year and any year priced.</summary>
    public const int MostYears = 51;

    private readonly int _firstYear;
    private readonly int _baseYear;
    private readonly decimal[] _index;

    /// <summary>Computes the index of every year from <paramref name="firstYear"/> to <paramref name="lastYear"/>.</summary>
    /// <param name="inflation">Yearly rate, −0.5 to 1.</param>
    /// <param name="baseYear">Year whose prices the amounts are in.</param>
    /// <param name="firstYear">First year to price; within <see cref="MostYears"/> of the base year.</param>
    /// <param name="lastYear">Last year to price; within <see cref="MostYears"/> of the base year.</param>
    public PriceIndex(decimal inflation, int baseYear, int firstYear, int lastYear)
    {
        _firstYear = firstYear;
        _baseYear = baseYear;
        _index = new decimal[lastYear - firstYear + 1];
        for (var year = firstYear; year <= lastYear; year++)
            _index[year - firstYear] = Power(1 + inflation, Math.Abs(year - baseYear));
        IsFlat = inflation == 0;
    }

    /// <summary>Whether every price equals its base-year amount.</summary>
    public bool IsFlat { get; }

    /// <summary>The price in <paramref name="year"/> of a base-year amount, in whole VND million.</summary>
    public long Price(long amount, int year)
    {
        if (IsFlat || amount == 0) return amount;
        var index = _index[year - _firstYear];
        var price = year < _baseYear ? amount / index : amount * index;
        return (long)decimal.Round(price, MidpointRounding.AwayFromZero);
    }

    private static decimal Power(decimal factor, int exponent)
    {
        var product = 1m;
        for (var i = 0; i < exponent; i++) product *= factor;
        return product;
    }
}
