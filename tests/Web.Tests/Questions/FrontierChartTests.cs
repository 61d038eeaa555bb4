using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public class FrontierChartTests
{
    private static readonly Texts En = Texts.In(Language.English);

    [Fact]
    public void Count_AFrontier_DrawsBoundAndPlansAgainstCapital()
    {
        var picture = FrontierChart.Count(Answers.Frontier, En);
        picture.Option.Series[0].Data.Cast<object[]>().Select(point => point[1]).ShouldBe([191L, 210L, 224L, 235L]);
        picture.Option.Series[1].Data.Cast<object[]>().ShouldBe([[535.8m, 190L], [608m, 210L], [760m, 224L], [1520m, 234L]]);
        var (x, y) = ((ValueAxis)picture.Option.XAxis, picture.Option.YAxis);
        (x.Min, x.Max).ShouldBe((400m, 1600m));
        y.Min.ShouldBeLessThanOrEqualTo(190);
        y.Max.ShouldBeGreaterThanOrEqualTo(235);
        picture.CategoryLabels!.Count.ShouldBe((int)((x.Max - x.Min) / x.Interval) + 1);
        picture.AxisLabels.Count.ShouldBe((int)((y.Max - y.Min) / y.Interval) + 1);
    }

    [Fact]
    public void Count_PresentAndKnee_AreMarkedByWordAndShape()
    {
        var marks = FrontierChart.Count(Answers.Frontier, En).Option.Series[2].Data.Cast<ChartPoint>().ToList();
        marks.Select(mark => (mark.Value[0], mark.Label.Formatter)).ShouldBe([(608m, "Knee"), (760m, "Present")]);
        marks[0].ItemStyle.Color.ShouldNotBe(marks[1].ItemStyle.Color);
    }

    [Fact]
    public void Count_PresentIsTheKnee_IsMarkedOnceWithBothWords()
    {
        var both = Answers.Frontier with { Points = [.. Answers.Frontier.Points.Select(point => point with { Knee = point.Present })] };
        FrontierChart.Count(both, En).Option.Series[2].Data.Cast<ChartPoint>().Single().Label.Formatter.ShouldBe("Present and Knee");
    }

    [Fact]
    public void Tips_EachPoint_SayBudgetPlanBoundAndWardYears() =>
        FrontierChart.Count(Answers.Frontier, En).Tips[2].ShouldBe("Present\nVND 760 billion (100%)\n224 wards; no plan exceeds 224\n840 ward-years");

    [Fact]
    public void WardYears_AFrontier_StandAgainstTheSameBudgets()
    {
        var picture = FrontierChart.WardYears(Answers.Frontier, En);
        picture.Option.XAxis.ShouldBe(FrontierChart.Count(Answers.Frontier, En).Option.XAxis);
        picture.Option.Series.Single().Data.Cast<object[]>().Select(point => point[1]).ShouldBe([700L, 780L, 840L, 860L]);
    }

    [Fact]
    public void ToJson_AFrontier_WritesBothAxesWithTheirKinds()
    {
        var json = FrontierChart.Count(Answers.Frontier, En).ToJson();
        json.ShouldContain("\"xAxis\":{\"max\":1600,\"interval\":200,\"type\":\"value\",\"min\":400}");
        json.ShouldContain("\"yAxis\":{\"max\":");
    }
}
