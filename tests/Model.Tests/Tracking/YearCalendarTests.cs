using CsCheck;

namespace ModelWard.Model.Tests.Tracking;

public sealed class YearCalendarTests
{
    private static readonly YearCalendar s_calendar = new([0.1m, 0.2m, 0.3m, 0.4m]);

    [Theory]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-01-01", 11)]
    [InlineData("2026-03-31", 1_000)]
    [InlineData("2026-04-01", 1_022)]
    [InlineData("2026-06-30", 3_000)]
    [InlineData("2026-09-30", 6_000)]
    [InlineData("2026-12-30", 9_957)]
    [InlineData("2026-12-31", 10_000)]
    [InlineData("2027-01-01", 10_000)]
    public void Until_ADay_IsTheSharesOfItsQuarters(string day, long due) => s_calendar.Until(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), 2026, 10_000).ShouldBe(due);

    [Fact]
    public void Until_DayByDay_GrowsFromNothingToAll() => Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[2024, 2028]).Sample((amount, year) =>
    {
        var days = Enumerable.Range(0, 366).Select(day => s_calendar.Until(new DateOnly(year, 1, 1).AddDays(day), year, amount)).ToList();
        days.ShouldBe(days.Order());
        days[^1].ShouldBe(amount);
        Enumerable.Range(1, YearCalendar.Quarters).Select(quarter => s_calendar.Until(YearCalendar.EndOf(year, quarter), year, amount)).ToList()[^1].ShouldBe(amount);
    }, iter: 100);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 31, 1)]
    [InlineData(4, 1, 2)]
    [InlineData(12, 31, 4)]
    public void QuarterOf_ADay_IsThatOfItsMonth(int month, int day, int quarter) => YearCalendar.QuarterOf(new DateOnly(2026, month, day)).ShouldBe(quarter);

    [Fact]
    public void Weights_ThatAreNotAWhole_AreRefused()
    {
        Should.Throw<ArgumentException>(() => new YearCalendar([0.5m, 0.5m])).Message.ShouldContain("0.5, 0.5");
        Should.Throw<ArgumentException>(() => new YearCalendar([0.1m, 0.2m, 0.3m, 0.3m]));
    }

    [Theory]
    [InlineData("2026-01-01", 2025, 4, "2025-Q4")]
    [InlineData("2026-03-31", 2025, 4, "2025-Q4")]
    [InlineData("2026-04-01", 2026, 1, "2026-Q1")]
    [InlineData("2026-12-31", 2026, 3, "2026-Q3")]
    public void LastQuarterOver_OnADay_IsTheOneBefore(string day, int year, int quarter, string name)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        YearCalendar.LastOver(on).ShouldBe((year, quarter));
        YearCalendar.EndOf(year, quarter).ShouldBeLessThan(on);
        ForecastRecord.QuarterBefore(on).ShouldBe(name);
    }
}
