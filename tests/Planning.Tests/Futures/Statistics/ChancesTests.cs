using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class ChancesTests
{
    [Fact]
    public void Chance_OfEightInTen_HasWilsonsInterval() =>
        Chances.Of(8, 10).ShouldBe(new ChanceEstimate(0.8m, 0.126491m, 0.490162m, 0.943318m));

    [Fact]
    public void Chance_OfNone_MayStillBeAboveNought() => Chances.Of(0, 100).ShouldBe(new ChanceEstimate(0, 0, 0, 0.036993m));

    [Fact]
    public void Chance_OfAll_MayStillBeBelowOne() => Chances.Of(100, 100).ShouldBe(new ChanceEstimate(1, 0, 0.963007m, 1));

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.97)]
    public void Interval_OfAChance_HoldsTheTruthAsOftenAsItSays(double truth) => Coverage.ShouldBeRight(truth, seed =>
    {
        var luck = new Luck(seed);
        var chance = Chances.Of(Enumerable.Range(0, 400).Count(r => luck.Uniform(FactorGroup.Slips, r) < truth), 400);
        return (chance.Low, chance.High);
    });

    [Fact]
    public void Chance_OfCountsThatCannotBe_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Chances.Of(1, 0)).ParamName.ShouldBe("count");
        Should.Throw<ArgumentOutOfRangeException>(() => Chances.Of(-1, 10)).ParamName.ShouldBe("hits");
        Should.Throw<ArgumentOutOfRangeException>(() => Chances.Of(11, 10)).ActualValue.ShouldBe(11L);
    }
}
