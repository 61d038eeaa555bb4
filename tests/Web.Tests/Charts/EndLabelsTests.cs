using CsCheck;
using ModelWard.Planner.Web.Charts;

namespace ModelWard.Web.Tests.Charts;

public class EndLabelsTests
{
    [Fact]
    public void Offset_LabelsFarApart_StayAtTheirLines()
    {
        var labels = new EndLabels([("low", 50), ("high", 200)], most: 250, height: 250, apart: 16);
        labels.Offset("low").ShouldBe([0, 0]);
        labels.Offset("high").ShouldBe([0, 0]);
    }

    [Fact]
    public void Offset_LabelsThatTouch_MoveApartAroundTheirMiddle()
    {
        var labels = new EndLabels([("b", 104), ("a", 100)], most: 250, height: 250, apart: 16);
        labels.Offset("a").ShouldBe([0, 6]);
        labels.Offset("b").ShouldBe([0, -6]);
    }

    [Fact]
    public void Offset_AnyLabels_KeepTheirOrderAndDistance() => Gen.Int[0, 250].Array[1, 6].Sample(values =>
    {
        var labels = new EndLabels([.. values.Select((value, i) => ($"{i}", (decimal)value))], most: 250, height: 250, apart: 16);
        var heights = values.Select((value, i) => value - labels.Offset($"{i}")[1]).Order().ToArray();
        for (var i = 1; i < heights.Length; i++) (heights[i] - heights[i - 1]).ShouldBeGreaterThanOrEqualTo(15);
    });
}
