using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class TornadoTests
{
    private static readonly OptionFutures NoSlips = Options.Of("", [[1, 0, 0], [2, 2, 2]], [[10, 10, 12], [5, 7, 3]]);

    private static readonly OptionFutures NoDelays = Options.Of("", [[2, 0, 0], [2, 2, 0]], [[10, 10, 12], [5, 7, 3]]);

    private static readonly OptionFutures SteadyPrices = Options.Of("", [[1, 0, 0], [2, 2, 0]], [[9, 9, 9], [5, 5, 3]]);

    private static readonly OptionFutures Calm = Options.Of("", [[2, 2, 2], [2, 2, 2]], [[9, 9, 9], [5, 5, 5]]);

    private static readonly TornadoAnswer Answer = Tornado.Of(
        Options.Plain,
        new Dictionary<FactorGroup, OptionFutures> { [FactorGroup.Prices] = SteadyPrices, [FactorGroup.WorksDelays] = NoDelays, [FactorGroup.Slips] = NoSlips },
        Calm);

    [Fact]
    public void Tornado_PutsTheLargestRiskToWardsFirst_ThenToYears() =>
        Answer.Bars.Select(bar => bar.Group).ShouldBe([FactorGroup.Slips, FactorGroup.WorksDelays, FactorGroup.Prices]);

    [Fact]
    public void Tornado_WithAllRisks_SaysWhereThePlanStands() =>
        (Answer.Replications, Answer.Wards.Mean, Answer.Year.Mean, Answer.Spend.Mean).ShouldBe((3, 1.333333m, 2027.166667m, 15.666667m));

    [Fact]
    public void Risk_ThatCostsWards_IsTheGainWithoutIt()
    {
        Answer.Bars[0].Effect.Wards.ShouldBe(PairedDifferences.Of([2, 2, 2], [2, 2, 0]));
        // Both wards of the third future in 2027, not 2028: a year earlier in one future of three.
        Answer.Bars[0].Effect.Years.Mean.ShouldBe(-0.333333m);
        Answer.Bars[0].Effect.Years.Better.ShouldBe(0.333333m);
        Answer.Bars[0].Effect.Spend.Verdict.ShouldBe(Verdict.Same);
    }

    [Fact]
    public void Risk_ThatCostsTimeOnly_ShowsInYears()
    {
        Answer.Bars[1].Effect.Wards.Verdict.ShouldBe(Verdict.Same);
        // One ward of two a year earlier in one future of three.
        Answer.Bars[1].Effect.Years.Mean.ShouldBe(-0.166667m);
    }

    [Fact]
    public void Risk_ThatCostsMoney_IsBetterWithoutIt() => Answer.Bars[2].Effect.Spend.ShouldBe(PairedDifferences.Of([14, 14, 12], [15, 17, 15], moreIsBetter: false));

    [Fact]
    public void Together_IsThePlanWithoutAnyRisk() => (Answer.Together.Wards.Mean, Answer.Together.Years.Mean).ShouldBe((0.666667m, -1.166667m));

    [Fact]
    public void Tornado_OfOtherWards_IsRefused()
    {
        var other = new OptionFutures("other", 2026, 3, [[1, 0, 0], [2, 2, 0]], [[1, 1, 1], [1, 1, 1]]);
        Should.Throw<ArgumentException>(() => Tornado.Of(Options.Plain, new Dictionary<FactorGroup, OptionFutures> { [FactorGroup.Prices] = other }, Calm))
            .Message.ShouldContain("3 wards");
    }
}
