namespace ModelWard.Planning.Futures;

/// <summary>Numbers as answers show them.</summary>
internal static class Shown
{
    private const int Places = 6;

    // Dividing by a 1 with all its places leaves no zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>To six decimal places, without zeros at the end.</summary>
    /// <exception cref="OverflowException">It is no number, or beyond 7.9 · 10²⁸.</exception>
    public static decimal Six(double value) => Six((decimal)value);

    /// <summary>To six decimal places, without zeros at the end.</summary>
    public static decimal Six(decimal value)
    {
        var rounded = decimal.Round(value, Places);
        return rounded == 0 ? 0 : rounded / One;
    }
}
