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
}
