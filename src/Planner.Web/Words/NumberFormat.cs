using System.Globalization;

namespace ModelWard.Planner.Web.Words;

/// <summary>
/// How numbers are written. Vietnamese 1.234,5 and English 1,234.5, by own rules: the runtime carries no culture data.
/// A minus is U+2212; differences are always signed; zero is "0".
/// </summary>
public sealed class NumberFormat
{
    private const string Minus = "\u2212";
    private readonly Language _language;
    private readonly NumberFormatInfo _info;

    private NumberFormat(Language language, string group, string point)
    {
        _language = language;
        _info = NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberGroupSeparator = group,
            NumberDecimalSeparator = point,
            NumberGroupSizes = [3],
            NegativeSign = Minus,
        });
    }

    private static readonly NumberFormat Vietnamese = new(Language.Vietnamese, ".", ",");
    private static readonly NumberFormat English = new(Language.English, ",", ".");

    /// <summary>The way numbers are written in a language.</summary>
    public static NumberFormat Of(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>A whole number.</summary>
    public string Whole(long number) => number.ToString("#,##0", _info);

    /// <summary>A number with at most that many decimals, none when they are zero.</summary>
    public string Rounded(decimal number, int decimals = 1)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('#', decimals), _info);
    }

    /// <summary>A whole difference: signed, "0" for none.</summary>
    public string Difference(long difference) => Signed(difference, Whole(difference));

    /// <summary>A difference with at most that many decimals: signed, "0" for none.</summary>
    public string Difference(decimal difference, int decimals)
    {
        var rounded = decimal.Round(difference, decimals, MidpointRounding.AwayFromZero);
        return rounded > 0 ? "+" + Rounded(rounded, decimals) : Rounded(rounded, decimals);
    }

    /// <summary>A whole percentage.</summary>
    public string Percent(int percent) => Whole(percent) + "%";

    /// <summary>A share of 1, 0 or more, as a percentage with two decimals; below a hundredth of a per cent it says so rather than 0.</summary>
    public string Share(decimal share) =>
        share > 0 && share < 0.00005m ? "< " + Rounded(0.01m, 2) + "%" : Rounded(100 * share, 2) + "%";

    /// <summary>A chance, 0 to 1, as a whole percentage; 0 % and 100 % only where it is exactly so.</summary>
    public string Chance(decimal chance) => chance switch
    {
        > 0 and < 0.01m => "< 1%",
        > 0.99m and < 1 => "> 99%",
        _ => Rounded(100 * chance, 0) + "%",
    };

    /// <summary>A chance beside what it is measured by, or an end of its interval, 0 to 1, as a percentage with one decimal at most; near 0 % and 100 % with two.</summary>
    public string ChanceEnd(decimal chance) => Rounded(100 * chance, chance is (> 0 and < 0.01m) or (> 0.99m and < 1) ? 2 : 1) + "%";

    /// <summary>VND million as a bare number of VND billion: one decimal below 100 billion, none from there on.</summary>
    public string Billions(long millions) => Rounded(millions / 1000m, Math.Abs(millions) < 100_000 ? 1 : 0);

    /// <summary>A difference of VND million as a signed number of VND billion.</summary>
    public string BillionsDifference(long millions)
    {
        var text = Billions(millions);
        return text.All(c => !char.IsAsciiDigit(c) || c == '0') ? "0" : Signed(millions, text);
    }

    /// <summary>VND million in words with its unit: billions, below one billion millions.</summary>
    public string Money(long millions)
    {
        var small = millions != 0 && Math.Abs(millions) < 1000;
        var number = small ? Whole(millions) : Billions(millions);
        return _language == Language.English
            ? $"VND {number} {(small ? "million" : "billion")}"
            : $"{number} {(small ? "triệu đồng" : "tỷ đồng")}";
    }

    /// <summary>The number that a text writes in this language's way, without a sign; null when it is none. 1.234,5 is no English number, 1.5 no Vietnamese one.</summary>
    public decimal? Read(string text)
    {
        var parts = text.Trim().Split(_info.NumberDecimalSeparator);
        var groups = parts[0].Split(_info.NumberGroupSeparator);
        if (parts.Length > 2 || !parts.Skip(1).Concat(groups).All(IsDigits)) return null;
        if (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(group => group.Length != 3))) return null;
        return decimal.TryParse(string.Concat(groups) + (parts.Length > 1 ? "." + parts[1] : ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

        static bool IsDigits(string digits) => digits.Length > 0 && digits.All(char.IsAsciiDigit);
    }

    /// <summary>Milliseconds: one decimal below 10 ms.</summary>
    public string Milliseconds(double milliseconds) =>
        $"{Rounded((decimal)Math.Min(milliseconds, 1e9), milliseconds < 10 ? 1 : 0)} ms";

    private static string Signed(long number, string text) => number > 0 ? "+" + text : text;
}
