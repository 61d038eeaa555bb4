using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Words;

public class MomentsTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 14, 20, 5, 0, TimeSpan.Zero));

    public MomentsTests() => _clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("ICT", TimeSpan.FromHours(7), "ICT", "ICT"));

    [Fact]
    public void Moment_WhereTheClockStands_MayBeAnotherDay()
    {
        Texts.In(Language.Vietnamese).Moment(_clock.GetUtcNow(), _clock).ShouldBe("15/03/2026 03:05");
        Texts.In(Language.English).Moment(_clock.GetUtcNow(), _clock).ShouldBe("15 Mar 2026 03:05");
        _clock.Today().ShouldBe(new DateOnly(2026, 3, 15));
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Tháng 3/2026")]
    [InlineData(Language.English, "March 2026")]
    public void Month_InALanguage_IsWrittenItsWay(Language language, string written) => Texts.In(language).Month(new DateOnly(2026, 3, 1)).ShouldBe(written);
}
