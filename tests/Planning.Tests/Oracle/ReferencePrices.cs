using System.Numerics;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rules 2 and 3 as exact fractions of whole numbers: no rounding but the last.</summary>
internal sealed class ReferencePrices(Scenario scenario)
{
    private static readonly BigInteger Million = 1_000_000;

    /// <summary>Rule 3: the amount at the prices of the year, rounded once, half away from zero.</summary>
    public long Price(long amount, int year)
    {
        var years = Math.Abs(year - scenario.BaseYear);
        var growth = BigInteger.Pow(Millionths(1 + scenario.Inflation), years);
        var unit = BigInteger.Pow(Million, years);
        return year >= scenario.BaseYear ? RoundedQuotient(amount * growth, unit) : RoundedQuotient(amount * unit, growth);
    }

    /// <summary>Rule 2: a rate has at most six places, so it is a whole number of millionths.</summary>
    public static BigInteger Millionths(decimal rate) => (BigInteger)(rate * 1_000_000m);

    /// <summary>Rules 2 and 17: floor(share · amount).</summary>
    public static long FloorOfShare(decimal share, long amount) => (long)(Millionths(share) * amount / Million);

    /// <summary>Rules 2 and 20: ceil(share · amount).</summary>
    public static long CeilingOfShare(decimal share, long amount) => (long)((Millionths(share) * amount + Million - 1) / Million);

    /// <summary>Half away from zero; both numbers are at least 0.</summary>
    public static long RoundedQuotient(BigInteger dividend, BigInteger divisor) =>
        checked((long)((2 * dividend + divisor) / (2 * divisor)));
}
