namespace ModelWard.Model.Tests.Tracking;

public sealed class EarnedValueTests
{
    [Fact]
    public void Figures_OfAProjectBehindAndDear_AreTheStandards()
    {
        // Planned 500 of 1000, done 400, paid 450.
        var value = new EarnedValue(1_000, 500, 400, 450);

        (value.ScheduleVariance, value.CostVariance).ShouldBe((-100, -50));
        (value.SchedulePerformance, value.CostPerformance).ShouldBe((0.8m, 0.8889m));
        // 450 + 600 · 450 / 400
        value.EstimateAtCompletion.ShouldBe(1_125);
    }

    [Fact]
    public void Ratios_BeforeAnythingIsDueOrPaid_AreLeftOut()
    {
        var value = new EarnedValue(1_000, 0, 0, 0);

        (value.SchedulePerformance, value.CostPerformance, value.EstimateAtCompletion).ShouldBe((null, null, null));
    }

    [Fact]
    public void Sum_OfParts_AddsEveryFigure() => (new EarnedValue(1, 2, 3, 4) + new EarnedValue(10, 20, 30, 40)).ShouldBe(new EarnedValue(11, 22, 33, 44));
}
