using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Spreads what is planned of a year over its quarters by the weights of the settings; within a quarter, evenly over its days.</summary>
public sealed class YearCalendar
{
    /// <summary>Quarters of a year.</summary>
    public const int Quarters = 4;

    private const int MonthsOfQuarter = 3;
    private readonly ImmutableArray<decimal> _weights;

    /// <summary>A calendar of four weights that sum to 1.</summary>
    /// <exception cref="ArgumentException">There are not four, or they do not sum to 1.</exception>
    public YearCalendar(ImmutableArray<decimal> weights)
    {
        if (weights.Length != Quarters || weights.Sum() != 1) throw new ArgumentException($"The weights of the quarters are {string.Join(", ", weights)}; allowed are four numbers that sum to 1.", nameof(weights));
        _weights = weights;
    }

    /// <summary>The quarter that a day lies in, 1 to 4.</summary>
    public static int QuarterOf(DateOnly day) => (day.Month - 1) / MonthsOfQuarter + 1;

    /// <summary>The last day of a quarter.</summary>
    public static DateOnly EndOf(int year, int quarter) => new(year, quarter * MonthsOfQuarter, DateTime.DaysInMonth(year, quarter * MonthsOfQuarter));

    /// <summary>The last quarter that is over on a day: that before the day's own.</summary>
    public static (int Year, int Quarter) LastOver(DateOnly day) => QuarterOf(day) is > 1 and var quarter ? (day.Year, quarter - 1) : (day.Year - 1, Quarters);

    /// <summary>
    /// What of a year's amount is planned up to the end of a day: all of it after the year, nothing before. In it amount · (weights of the quarters that are over +
    /// weight of the present one · its days that are over / its days), rounded once, half away from zero. So the quarters of a year sum to the amount, to the unit.
    /// </summary>
    public long Until(DateOnly day, int year, long amount)
    {
        if (day.Year != year) return day.Year > year ? amount : 0;
        var quarter = QuarterOf(day);
        var first = new DateOnly(year, (quarter - 1) * MonthsOfQuarter + 1, 1);
        var (over, days) = (day.DayNumber - first.DayNumber + 1, EndOf(year, quarter).DayNumber - first.DayNumber + 1);
        var before = 0m;
        for (var q = 1; q < quarter; q++) before += _weights[q - 1];
        var share = over == days ? before + _weights[quarter - 1] : before + _weights[quarter - 1] * over / days;
        return (long)decimal.Round(amount * share, MidpointRounding.AwayFromZero);
    }
}
