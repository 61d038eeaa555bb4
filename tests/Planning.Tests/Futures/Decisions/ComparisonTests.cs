using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class ComparisonTests
{
    private static readonly ComparisonAnswer Answer = Comparison.Of([Options.Plain, Options.Better]);

    [Fact]
    public void Comparison_OfTheFirstOption_HasNoDifference()
    {
        Answer.Replications.ShouldBe(3);
        Answer.Options.Select(option => option.Name).ShouldBe(["plain", "better"]);
        var first = Answer.Options[0];
        first.WardYears.Difference.ShouldBeNull();
        first.AllDifference.ShouldBeNull();
        first.Years.ShouldAllBe(year => year.Recognized.Difference == null && year.Spend.Difference == null);
        first.WardYears.Value.Mean.ShouldBe(1.666667m);
        first.All.ShouldBe(Chances.Of(2, 3));
    }

    [Fact]
    public void Comparison_OfEachYear_PairsWardsAndMoney()
    {
        var years = Answer.Options[1].Years;
        years.Select(year => year.Year).ShouldBe([2026, 2027]);
        years[0].Recognized.Difference.ShouldBe(PairedDifferences.Of([2, 0, 0], [1, 0, 0]));
        years[1].Recognized.Difference.ShouldBe(PairedDifferences.Of([2, 2, 1], [2, 2, 0]));
        years[0].Spend.Difference.ShouldBe(PairedDifferences.Of([10, 11, 12], [10, 10, 12], moreIsBetter: false));
        years[1].Spend.Value.ShouldBe(Moments.Of([7, 7, 5]).Estimate());
    }

    [Fact]
    public void Comparison_InAll_PairsWardYearsMoneyAndTheChanceOfAll()
    {
        var better = Answer.Options[1];
        better.WardYears.Difference.ShouldBe(PairedDifferences.Of([4, 2, 1], [3, 2, 0]));
        (better.WardYears.Difference!.Better, better.WardYears.Difference.Worse).ShouldBe((0.666667m, 0));
        better.Spend.Difference.ShouldBe(PairedDifferences.Of([17, 18, 17], [15, 17, 15], moreIsBetter: false));
        better.Spend.Difference!.Worse.ShouldBe(1);
        better.AllDifference!.Verdict.ShouldBe(Verdict.Same);
    }

    [Fact]
    public void WidestYear_IsThatOfTheFirstOptionsLargestVariance() => Answer.WidestYear.ShouldBe(2027);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Comparison_OfTooFewOrTooManyOptions_IsRefused(int options) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Comparison.Of([.. Enumerable.Repeat(Options.Plain, options)])).ActualValue.ShouldBe(options);

    [Fact]
    public void Comparison_OfOtherReplications_IsRefused()
    {
        var fewer = Options.Of("fewer", [[1, 0], [2, 2]], [[1, 1], [1, 1]]);
        Should.Throw<ArgumentException>(() => Comparison.Of([Options.Plain, fewer])).Message.ShouldContain("fewer has 2 years from 2026, 2 wards and 2 replications");
    }
}
