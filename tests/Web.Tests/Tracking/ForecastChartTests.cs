using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Tracking;

public sealed class ForecastChartTests
{
    [Fact]
    public void Chart_OfAForecast_DrawsTheNoiseFreeCourseOverTheFan()
    {
        var picture = ForecastChart.Draw(TrackExample.Track.Forecast!, 249, Texts.In(Language.English));

        picture.Option.Series[0].Data.ShouldBe([120, 180]);
        picture.Option.Series.Count.ShouldBeGreaterThan(6);
        picture.Table.Rows.Count.ShouldBe(2);
        picture.Tips[0].ShouldStartWith("2026\n");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Hết năm 2027: 180 phường nếu không có gì bất ngờ; 80 trong 100 tương lai nằm từ 157 đến 173, ở giữa là 165.")]
    [InlineData(Language.English, "End of 2027: 180 wards if nothing is uncertain; 80 of 100 futures lie between 157 and 173, the middle one at 165.")]
    public void Summary_OfAForecast_SaysItInASentence(Language language, string sentence) =>
        ForecastChart.Summary(TrackExample.Track.Forecast!, Texts.In(language)).ShouldBe(sentence);
}
