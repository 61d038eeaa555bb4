using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Charts;

public class RecognizedChartTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Outcome Sample = Plans.Run(City.Sample("baseline"));
    private static readonly Outcome More = Plans.Run(City.Sample("plus18"));

    [Fact]
    public void Draw_AnOutcome_EqualsItsData()
    {
        using var json = JsonDocument.Parse(RecognizedChart.Draw(More, Sample, 249, Vi).ToJson());
        var option = json.RootElement.GetProperty("option");
        option.GetProperty("xAxis").GetProperty("data").EnumerateArray().Select(year => year.GetString())
            .ShouldBe(More.Years.Select(year => $"{year.Year}"));
        Data(option, 0).ShouldBe(Sample.Years.Select(year => year.Recognized));
        Data(option, 1).ShouldBe(More.Years.Select(year => year.Recognized));
        var target = option.GetProperty("series")[1].GetProperty("markLine").GetProperty("data")[0].GetProperty("yAxis");
        target.GetInt64().ShouldBe(249);
        option.GetProperty("yAxis").GetProperty("max").GetDecimal().ShouldBeGreaterThanOrEqualTo(249);
        option.GetProperty("animation").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Draw_Milestones_StandAtTheirYearAndTarget()
    {
        using var json = JsonDocument.Parse(RecognizedChart.Draw(More, Sample, 249, Vi).ToJson());
        var points = json.RootElement.GetProperty("option").GetProperty("series")[2].GetProperty("data").EnumerateArray().ToList();
        points.Count.ShouldBe(More.Milestones.Length);
        points[0].GetProperty("value")[0].GetString().ShouldBe($"{More.Milestones[0].Year}");
        points[0].GetProperty("value")[1].GetInt64().ShouldBe(More.Milestones[0].Target);
    }

    [Theory]
    [InlineData(true, "--good")]
    [InlineData(false, "--card")]
    public void Draw_Milestone_IsFilledOnlyWhenMet(bool met, string fill)
    {
        var outcome = Sample with { Milestones = [new MilestoneOutcome(2025, 75, met ? 80 : 70, met)] };
        var point = (ChartPoint)RecognizedChart.Draw(outcome, Sample, 249, Vi).Option.Series[2].Data.Single()!;
        point.ItemStyle.Color.ShouldBe(fill);
    }

    [Fact]
    public void Draw_EveryYear_HasItsTooltip()
    {
        var picture = RecognizedChart.Draw(More, Sample, 249, Vi);
        picture.Tips.Count.ShouldBe(More.Years.Length);
        picture.Tips[^1].ShouldContain($"Đạt chuẩn: {More.Years[^1].Recognized}");
        picture.Tips[^1].ShouldContain($"Phương án gốc: {Sample.Years[^1].Recognized}");
    }

    [Fact]
    public void Summary_MissedMilestone_SaysHowManyAreLacking()
    {
        var outcome = Sample with { Milestones = [new MilestoneOutcome(2025, 75, 69, false)] };
        RecognizedChart.Summary(outcome, Sample, 249, Texts.In(Language.English)).ShouldBe(
            $"By the end of 2030, {Sample.Years[^1].Recognized} of 249 wards are recognized; in the sample {Sample.Years[^1].Recognized}. The 2025 milestone lacks 6 wards.");
    }

    private static IEnumerable<int> Data(JsonElement option, int series) =>
        option.GetProperty("series")[series].GetProperty("data").EnumerateArray().Select(value => value.GetInt32());
}
