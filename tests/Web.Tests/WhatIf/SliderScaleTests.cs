using CsCheck;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Web.Tests.WhatIf;

public class SliderScaleTests
{
    [Theory]
    [InlineData(new long[] { 45_000, 130_000 }, new long[] { 45_000, 130_000 }, 1000, 260_000)]
    [InlineData(new long[] { 45_500, 130_000 }, new long[] { 45_500, 130_000 }, 100, 260_000)]
    [InlineData(new long[] { 45_000, 130_000 }, new long[] { 45_000, 700_001 }, 1, 700_001)]
    [InlineData(new long[] { 0, 0 }, new long[] { 0, 0 }, 1000, 100_000)]
    public void Of_Values_FindsTheLargestStepThatKeepsThem(long[] sample, long[] current, long step, long max) =>
        SliderScale.Of(sample, current).ShouldBe(new SliderScale(step, max));

    [Fact]
    public void Of_AnyValues_PutsEachOnAStep()
    {
        var values = Gen.OneOf(Gen.Long[0, 1_000_000_000_000], Gen.Long[0, 1_000_000].Select(value => value * 1000)).Array[1, 10];
        Gen.Select(values, values).Sample((sample, current) =>
        {
            var scale = SliderScale.Of(sample, current);
            return sample.Concat(current).All(value => value % scale.Step == 0 && value <= scale.Max) && scale.Max % scale.Step == 0;
        });
    }
}
