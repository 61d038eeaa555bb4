using System.Globalization;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>
/// How numbers are written in sentences, by own rules: the runtime carries no culture data. Vietnamese 1.234,5 and tỷ đồng, English
/// 1,234.5 and VND billion. A minus is U+2212; zero is "0".
/// </summary>
public sealed class NumberWords
{
    private readonly NumberFormatInfo _info;
    private readonly bool _english;

    private NumberWords(bool english)
    {
        _english = english;
        _info = NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberGroupSeparator = english ? "," : ".",
            NumberDecimalSeparator = english ? "." : ",",
            NumberGroupSizes = [3],
            NegativeSign = "\u2212",
        });
    }

    /// <summary>Numbers in Vietnamese sentences.</summary>
    public static NumberWords Vi { get; } = new(english: false);

    /// <summary>Numbers in English sentences.</summary>
    public static NumberWords En { get; } = new(english: true);

    /// <summary>A whole number.</summary>
    public string Whole(long number) => number.ToString("#,##0", _info);

    /// <summary>A number with at most that many decimals, none where they are zero; half away from zero.</summary>
    public string Rounded(decimal number, int decimals = 1) =>
        decimal.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("#,##0." + new string('#', decimals), _info);

    /// <summary>A percentage with at most one decimal.</summary>
    public string Percent(decimal percent) => Rounded(percent) + "%";

    /// <summary>VND million in words with its unit: billions with at most one decimal, below one billion millions.</summary>
    public string Money(long millions)
    {
        var small = millions != 0 && Math.Abs(millions) < 1000;
        var number = small ? Whole(millions) : Rounded(millions / 1000m);
        if (_english) return $"VND {number} {(small ? "million" : "billion")}";
        return $"{number} {(small ? "triệu đồng" : "tỷ đồng")}";
    }

    /// <summary>A count of wards in words.</summary>
    public string Wards(decimal wards)
    {
        var number = Rounded(wards, 2);
        if (!_english) return number + " phường";
        return number + (number == "1" ? " ward" : " wards");
    }
}
