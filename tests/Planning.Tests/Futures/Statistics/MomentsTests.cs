using CsCheck;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class MomentsTests
{
    [Fact]
    public void Estimate_OfOneToTen_HasStudentsInterval()
    {
        var mean = Moments.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).Estimate();
        mean.Mean.ShouldBe(5.5m);
        mean.StandardDeviation.ShouldBe(3.02765m);
        mean.StandardError.ShouldBe(0.957427m);
        // t with 9 degrees of freedom: 2.262157.
        mean.Low.ShouldBe(3.334149m);
        mean.High.ShouldBe(7.665851m);
    }

    [Fact]
    public void Estimate_OfManyReplications_HasTheNormalInterval()
    {
        var mean = new Moments(10_000, 200, 25).Estimate();
        mean.StandardError.ShouldBe(0.05m);
        ((double)(mean.High - mean.Mean)).ShouldBe(1.96 * 0.05, 0.0001);
    }

    [Fact]
    public void Estimate_WhereAllAreEqual_IsThatNumber()
    {
        var mean = Moments.Of([7, 7, 7]).Estimate();
        (mean.StandardDeviation, mean.Low, mean.High).ShouldBe((0, 7, 7));
    }

    [Fact]
    public void Moments_OfSums_AreThoseOfTheNumbers() => Gen.Long[0, 10_000].Array[2, 40].Sample(numbers =>
    {
        var of = Moments.Of(numbers.Length, numbers.Sum(), numbers.Sum(number => number * number));
        of.Estimate().ShouldBe(new SortedSample(numbers).Moments.Estimate());
    });

    [Fact]
    public void Moments_OfSumsOfManyLargeEqualNumbers_HaveNoVariance()
    {
        var moments = Moments.Of(1_000_000, 1_000_000L * 10_598, 1_000_000L * 10_598 * 10_598);
        (moments.Mean, moments.Variance).ShouldBe((10_598, 0));
    }

    [Fact]
    public void Moments_OfOneReplication_AreRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Moments.Of([1])).ParamName.ShouldBe("replications");

    [Fact]
    public void Interval_OfTheMean_HoldsTheTruthAsOftenAsItSays() => Coverage.ShouldBeRight(3, seed =>
    {
        var mean = Moments.Of(Array.ConvertAll(new Luck(seed).Normals(40), z => 3 + 2 * z)).Estimate();
        return (mean.Low, mean.High);
    });
}
