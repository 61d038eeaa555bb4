using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Tracking;

public sealed class ValueChartTests
{
    [Theory]
    [InlineData(Language.Vietnamese, "quý 1/2025", "Kế hoạch: 50")]
    [InlineData(Language.English, "Q1 2025", "Planned: 50")]
    public void Chart_OfATrack_HasAPointAQuarterAndNoneToCome(Language language, string first, string planned)
    {
        using var culture = new CommaCulture();
        var picture = ValueChart.Draw(TrackExample.Track.Years, Texts.In(language));

        ((CategoryAxis)picture.Option.XAxis).Data.Count.ShouldBe(8);
        ((CategoryAxis)picture.Option.XAxis).Data[0].ShouldBe(first);
        picture.Option.Series[0].Data.ShouldBe([10m, 20m, 30m, 40m, 50m, 60m, 70m, 80m]);
        picture.Option.Series[2].Data.ShouldBe([8m, 16m, 24m, 32m, 40m, null, null, null]);
        picture.Tips[4].Split('\n').ShouldContain(planned);
        picture.Tips[7].Split('\n').Length.ShouldBe(2);
        picture.Table.Rows[4].ShouldBe([2026, 1, 50_000, 40_000, 45_000]);
    }

    [Fact]
    public void Lines_OfTheChart_DifferByKindAsWellAsColor() =>
        ValueChart.Draw(TrackExample.Track.Years, Texts.In(Language.English)).Option.Series.Select(series => series.LineStyle!.Type).ShouldBeUnique();

    [Fact]
    public void Chart_OfNoYears_IsEmpty() => ValueChart.Draw([], Texts.In(Language.English)).Option.Series[0].Data.ShouldBeEmpty();
}
