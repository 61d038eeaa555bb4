using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Live;

/// <summary>How long ago a ward changed, as a tile shows it.</summary>
/// <param name="Class">Its class, from 0 (less than a minute) to <see cref="Classes"/> − 1; null for longer ago than all of them.</param>
/// <param name="Mark">At most three letters.</param>
/// <param name="Words">The same in words.</param>
public readonly record struct ChangeAge(int? Class, string Mark, string Words)
{
    /// <summary>The upper ends of the classes.</summary>
    public static readonly TimeSpan[] Ends = [TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromDays(7), TimeSpan.FromDays(30)];

    private const int MostDays = 99;

    /// <summary>How many classes there are.</summary>
    public static int Classes => Ends.Length;

    /// <summary>The age of what happened at a moment; a moment yet to come counts as now.</summary>
    public static ChangeAge Of(DateTimeOffset at, DateTimeOffset now, Texts texts)
    {
        var age = now > at ? now - at : TimeSpan.Zero;
        var place = Array.FindIndex(Ends, end => age < end);
        int? of = place < 0 ? null : place;
        if (age < TimeSpan.FromMinutes(1)) return new ChangeAge(of, texts[Phrases.AgeNowMark], texts[Phrases.AgeNow]);
        var (count, mark, words) = age < TimeSpan.FromHours(1) ? ((int)age.TotalMinutes, Phrases.MinuteMark, Phrases.MinutesAgo)
            : age < TimeSpan.FromDays(1) ? ((int)age.TotalHours, Phrases.HourMark, Phrases.HoursAgo)
            : ((int)age.TotalDays, Phrases.DayMark, Phrases.DaysAgo);
        return new ChangeAge(of, count > MostDays ? $">{MostDays}" : texts.Say(mark, count), texts.Say(words, texts.Number.Whole(count)));
    }
}
