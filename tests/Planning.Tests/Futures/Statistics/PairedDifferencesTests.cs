using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class PairedDifferencesTests
{
    [Fact]
    public void Difference_OfFourFutures_IsThatOfThePairedTest()
    {
        // Differences 1, 2, 0, −1: mean 0.5, variance 5/3, standard error 0.645497, t with 3 degrees of freedom 3.182446.
        var difference = PairedDifferences.Of([11, 22, 30, 39], [10, 20, 30, 40]);
        (difference.Mean, difference.StandardError).ShouldBe((0.5m, 0.645497m));
        (difference.Low, difference.High).ShouldBe((-1.55426m, 2.55426m));
        (difference.Better, difference.Equal, difference.Worse).ShouldBe((0.5m, 0.25m, 0.25m));
        difference.Verdict.ShouldBe(Verdict.NotTold);
        // (425/3 + 500/3) / (5/3).
        difference.VarianceReduction.ShouldBe(185);
    }

    [Fact]
    public void Difference_OfMoneySpent_IsBetterWhereLessIsSpent()
    {
        var difference = PairedDifferences.Of([9, 19, 29, 40], [10, 20, 31, 40], moreIsBetter: false);
        difference.Mean.ShouldBe(-1);
        (difference.Better, difference.Equal, difference.Worse).ShouldBe((0.75m, 0.25m, 0));
    }

    [Theory]
    [InlineData(true, Verdict.Better)]
    [InlineData(false, Verdict.Worse)]
    public void Difference_ThatIsTheSameInEveryFuture_IsTold(bool moreIsBetter, Verdict verdict)
    {
        var difference = PairedDifferences.Of([13, 23, 33], [10, 20, 30], moreIsBetter);
        (difference.Mean, difference.Low, difference.High).ShouldBe((3, 3, 3));
        difference.Verdict.ShouldBe(verdict);
        difference.VarianceReduction.ShouldBeNull();
    }

    [Fact]
    public void Difference_OfTheSameValues_IsTheSame()
    {
        var difference = PairedDifferences.Of([1, 2, 3], [1, 2, 3]);
        difference.Verdict.ShouldBe(Verdict.Same);
        difference.Equal.ShouldBe(1);
    }

    [Fact]
    public void VarianceReduction_OfCommonLuck_IsWhatItsVariancesSay()
    {
        // Both share a spread of 3 and have one of 1 each of their own: (10 + 10) / 2.
        var luck = new Luck(11);
        var (one, other) = (Option(luck, FactorGroup.WardCosts), Option(luck, FactorGroup.Slips));
        ((double)PairedDifferences.Of(one, other).VarianceReduction!.Value).ShouldBe(10, 0.3);
    }

    [Fact]
    public void Interval_OfTheDifference_HoldsTheTruthAsOftenAsItSays() => Coverage.ShouldBeRight(0.4, seed =>
    {
        var luck = new Luck(seed);
        var difference = PairedDifferences.Of([.. Option(luck, FactorGroup.WardCosts, 100).Select(value => value + 0.4)], Option(luck, FactorGroup.Slips, 100));
        return (difference.Low, difference.High);
    });

    [Fact]
    public void Difference_OfUnequalReplications_IsRefused() =>
        Should.Throw<ArgumentException>(() => PairedDifferences.Of([1, 2, 3], [1, 2])).Message.ShouldContain("one has 3, the other 2");

    private static double[] Option(Luck luck, FactorGroup own, int count = 20_000) =>
        luck.Values(FutureIndex.Base, count, (normal, r) => 3 * normal(FactorGroup.Prices, r) + normal(own, r));
}
