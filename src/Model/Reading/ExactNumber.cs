namespace ModelWard.Model;

/// <summary>Reads decimal numbers exactly as written: what a <see cref="decimal"/> cannot hold to the last digit is refused, never rounded.</summary>
public static class ExactNumber
{
    private const int MostDigits = 28;

    /// <summary>Reads a number as JSON writes it: digits, a point, an exponent. False when it is none or has more than 28 digits.</summary>
    public static bool TryRead(string text, out decimal value)
    {
        value = 0;
        var exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? text.AsSpan() : text.AsSpan(0, exponentAt);
        var exponent = 0;
        if (exponentAt >= 0 && (!int.TryParse(text.AsSpan(exponentAt + 1), out exponent) || Math.Abs(exponent) > MostDigits)) return false;
        var pointAt = mantissa.IndexOf('.');
        var places = pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;
        if (mantissa.Length > MostDigits + 2 || places - exponent > MostDigits) return false;
        if (!decimal.TryParse(text, System.Globalization.NumberStyles.Float, null, out var read)) return false;
        value = Shortest(read);
        return true;
    }

    /// <summary>The same number without trailing zeros after the point, so that equal numbers are written alike; −0 becomes 0.</summary>
    public static decimal Shortest(decimal value) =>
        // Division keeps no more places than it needs.
        value == 0 ? 0 : value / 1.0000000000000000000000000000m;
}
