using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Averages in sentences: wards with at most two decimals, ward-years, money.</summary>
internal static class MeasureWords
{
    /// <summary>So much of a measure.</summary>
    public static Names Of(FuturesMeasure measure, decimal amount) => measure switch
    {
        FuturesMeasure.Wards => Wards(amount),
        FuturesMeasure.WardYears => new(
            NumberWords.Vi.Rounded(amount, 2) + " năm-phường", NumberWords.En.Rounded(amount, 2) + (decimal.Round(amount, 2) == 1 ? " ward-year" : " ward-years")),
        FuturesMeasure.Spend => Money(amount),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    /// <summary>So many wards.</summary>
    public static Names Wards(decimal wards) => new(NumberWords.Vi.Wards(wards), NumberWords.En.Wards(wards));

    /// <summary>So much money, VND million.</summary>
    public static Names Money(decimal millions)
    {
        var whole = (long)decimal.Round(millions, MidpointRounding.AwayFromZero);
        return new(NumberWords.Vi.Money(whole), NumberWords.En.Money(whole));
    }

    /// <summary>"3.2 wards more" or "3.2 wards fewer".</summary>
    public static Names MoreWards(decimal difference)
    {
        var (vi, en) = Wards(Math.Abs(difference));
        return difference < 0 ? new($"ít hơn {vi}", $"{en} fewer") : new($"nhiều hơn {vi}", $"{en} more");
    }

    /// <summary>"spends VND 3 billion more" or "less".</summary>
    public static Names SpendsMore(decimal difference)
    {
        var (vi, en) = Money(Math.Abs(difference));
        return difference < 0 ? new($"chi ít hơn {vi}", $"spends {en} less") : new($"chi nhiều hơn {vi}", $"spends {en} more");
    }

    /// <summary>A 95 % interval in brackets.</summary>
    public static Names Interval(decimal low, decimal high) => new(
        $"(khoảng 95%: {NumberWords.Vi.Rounded(low, 2)} đến {NumberWords.Vi.Rounded(high, 2)})",
        $"(95 % interval {NumberWords.En.Rounded(low, 2)} to {NumberWords.En.Rounded(high, 2)})");

    /// <summary>A share, 0 to 1, as a percentage.</summary>
    public static Names Share(decimal share) => new(NumberWords.Vi.Percent(100 * share), NumberWords.En.Percent(100 * share));
}
