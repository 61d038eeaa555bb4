namespace ModelWard.Planning.Verification;

/// <summary>
/// Sums and products in <see cref="decimal"/> that are exact or refused. A decimal holds every number of 28 digits; it rounds what has
/// more, silently. So of numbers with that many places each result up to <see cref="Most"/> is exact: with 18 places up to 10^10,
/// with 9 up to 10^19. What is larger is refused.
/// </summary>
/// <param name="places">The most decimal places of any number; of two factors one is whole.</param>
internal sealed class ExactDecimal(int places)
{
    private const int Digits = 28;

    /// <summary>The largest result, either way: 10^(28 − places).</summary>
    public decimal Most { get; } = PowerOfTen(Digits - places);

    /// <summary>The product of a number and a whole number.</summary>
    /// <exception cref="OverflowException">It is too large to be exact.</exception>
    public decimal Product(decimal factor, decimal whole) => Kept(factor * whole);

    /// <summary>The sum of two numbers.</summary>
    /// <exception cref="OverflowException">It is too large to be exact.</exception>
    public decimal Sum(decimal one, decimal other) => Kept(one + other);

    /// <summary>The fewest decimal places that hold a number.</summary>
    public static int PlacesOf(decimal number)
    {
        var places = 0;
        while (decimal.Round(number, places) != number) places++;
        return places;
    }

    private decimal Kept(decimal result) => Math.Abs(result) <= Most ? result : throw new OverflowException($"{result} is beyond {Most}.");

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }
}
