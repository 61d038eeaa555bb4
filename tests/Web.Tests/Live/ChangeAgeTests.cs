using ModelWard.Planner.Web.Live;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Live;

public sealed class ChangeAgeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-5, 0, "mới", "vừa xong", "just now")]
    [InlineData(59, 0, "mới", "vừa xong", "just now")]
    [InlineData(60, 1, "1p", "1 phút trước", "1 min ago")]
    [InlineData(3_599, 1, "59p", "59 phút trước", "59 min ago")]
    [InlineData(3_600, 2, "1g", "1 giờ trước", "1 h ago")]
    [InlineData(86_400, 3, "1n", "1 ngày trước", "1 d ago")]
    [InlineData(7 * 86_400, 4, "7n", "7 ngày trước", "7 d ago")]
    [InlineData(30 * 86_400, null, "30n", "30 ngày trước", "30 d ago")]
    [InlineData(1_200 * 86_400, null, ">99", "1.200 ngày trước", "1,200 d ago")]
    public void Of_AnAge_SaysItInThreeLettersAndInWords(int seconds, int? of, string mark, string vi, string en)
    {
        ChangeAge.Of(Noon.AddSeconds(-seconds), Noon, Texts.In(Language.Vietnamese)).ShouldBe(new ChangeAge(of, mark, vi));
        ChangeAge.Of(Noon.AddSeconds(-seconds), Noon, Texts.In(Language.English)).Words.ShouldBe(en);
    }
}
