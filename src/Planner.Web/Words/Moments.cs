using System.Globalization;

namespace ModelWard.Planner.Web.Words;

/// <summary>How days and times are written: 14/03/2026 and 14:05 in Vietnamese, 14 Mar 2026 and 14:05 in English.</summary>
public static class Moments
{
    /// <summary>A day.</summary>
    public static string Day(this Texts texts, DateOnly day) =>
        day.ToString(texts.Language == Language.English ? "d MMM yyyy" : "dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A month: Tháng 3/2026 in Vietnamese, March 2026 in English.</summary>
    public static string Month(this Texts texts, DateOnly month) =>
        month.ToString(texts.Language == Language.English ? "MMMM yyyy" : "'Tháng' M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A time, to the minute, where the clock stands.</summary>
    public static string Moment(this Texts texts, DateTimeOffset at, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"{texts.Day(DateOnly.FromDateTime(local.DateTime))} {time}";
    }
}
