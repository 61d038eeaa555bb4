using CsCheck;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Charts;

public class ValueScaleTests
{
    [Theory]
    [InlineData(249, 50, 5)]
    [InlineData(250, 50, 5)]
    [InlineData(251, 100, 3)]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 3)]
    [InlineData(2490, 500, 5)]
    public void Holding_WholeNumbers_StepsRoundly(int most, int step, int steps) =>
        ValueScale.Holding(most, whole: true).ShouldBe(new ValueScale(step, steps));

    [Fact]
    public void Holding_Nothing_StillHasAnAxis() => ValueScale.Holding(0).Max.ShouldBe(1);

    [Fact]
    public void Holding_AnyValue_HoldsItWithoutWastingAStep() =>
        Gen.Decimal[0.01m, 2_000_000_000m].Sample(most =>
        {
            var scale = ValueScale.Holding(most);
            return scale.Max >= most && scale.Steps is >= 1 and <= 5 && scale.Max - scale.Step < most;
        });

    [Fact]
    public void Labels_EachStep_IsWrittenAsTheLanguageDoes() =>
        ValueScale.Holding(1200).Labels(NumberFormat.Of(Language.Vietnamese)).ShouldBe(["0", "250", "500", "750", "1.000", "1.250"]);

    [Theory]
    [InlineData(190, 235, 5)]
    [InlineData(535.8, 1520, 6)]
    [InlineData(0, 3, 3)]
    [InlineData(224, 224, 5)]
    [InlineData(199, 201, 2)]
    public void Between_FarFromZero_HoldsBothEndsInFewSteps(double least, double most, int mostSteps)
    {
        var scale = ValueScale.Between((decimal)least, (decimal)most, mostSteps);
        scale.Min.ShouldBeLessThanOrEqualTo((decimal)least);
        scale.Max.ShouldBeGreaterThanOrEqualTo((decimal)most);
        scale.Steps.ShouldBeInRange(1, mostSteps);
        (scale.Min % scale.Step).ShouldBe(0);
        scale.Labels(NumberFormat.Of(Language.English)).Count.ShouldBe(scale.Steps + 1);
    }
}
