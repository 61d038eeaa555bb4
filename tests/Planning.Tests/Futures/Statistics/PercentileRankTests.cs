using MathNet.Numerics.Statistics;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class PercentileRankTests
{
    // The interval of the median of 100 is that of the sign test: 40th to 61st, 96.5 %.
    [Theory]
    [InlineData(50, 100, 50, 40, 61)]
    [InlineData(50, 101, 51, 41, 61)]
    [InlineData(5, 20, 1, 1, 4)]
    [InlineData(95, 20, 19, 17, 20)]
    [InlineData(1, 3, 1, 1, 2)]
    public void Ranks_OfAPercentile_AreThoseOfTheBinomialDistribution(int percent, long count, long rank, long low, long high) =>
        PercentileRank.Of(percent, count).ShouldBe(new PercentileRank(percent, rank, low, high));

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Ranks_OfManyReplications_AreNearTheNormalOnes(long count)
    {
        foreach (var percent in new[] { 5, 25, 50, 80, 95 })
        {
            var ranks = PercentileRank.Of(percent, count);
            var half = 1.96 * Math.Sqrt(count * percent * (100.0 - percent)) / 100;
            ((double)(ranks.Rank - ranks.Low)).ShouldBe(half, 2.5);
            ((double)(ranks.High - ranks.Rank)).ShouldBe(half, 2.5);
        }
    }

    [Fact]
    public void Rank_OfEveryPercentile_IsTheInverseOfTheDistribution()
    {
        foreach (var count in new[] { 2, 7, 100, 257 })
            for (var percent = 1; percent < 100; percent++)
            {
                double[] values = [.. Enumerable.Range(1, count).Select(value => (double)value)];
                // A little below, so that a whole percent · n / 100 does not depend on the last bit.
                var expected = SortedArrayStatistics.QuantileCustom(values, percent / 100.0 - 1e-9, QuantileDefinition.R1);
                PercentileRank.Of(percent, count).Rank.ShouldBe((long)expected, $"P{percent} of {count}");
            }
    }

    [Fact]
    public void Percentile_OfASample_NamesItsNeighbours()
    {
        var estimate = PercentileRank.Of(50, 100).Of(new SortedSample([.. Enumerable.Range(1, 100).Select(value => 10L * value)]));
        (estimate.Percent, estimate.Value, estimate.Low, estimate.High).ShouldBe((50, 500, 400, 610));
        estimate.StandardError.ShouldBe(53.572413m);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(80)]
    public void Interval_OfAPercentile_HoldsTheTruthAsOftenAsItSays(int percent)
    {
        // The true percentile of 1,000,000 · z: rounding to whole numbers moves it by less than a thousandth of the interval.
        var truth = 1e6 * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, percent / 100.0);
        Coverage.ShouldBeRight(truth, seed =>
        {
            long[] values = [.. new Luck(seed).Normals(400).Select(z => (long)(1e6 * z))];
            var estimate = PercentileRank.Of(percent, values.Length).Of(new SortedSample(values));
            return (estimate.Low, estimate.High);
        });
    }

    [Fact]
    public void Interval_OfAPercentileOfFewWholeNumbers_HoldsTheTruthAtLeastAsOften() => Coverage.ShouldBeRight(1, seed =>
    {
        // round(z) does not exceed 1 with a chance of 93 %, 0 with 69 %: P80 is 1.
        var counts = new long[13];
        foreach (var z in new Luck(seed).Normals(400)) counts[(int)Math.Round(z) + 6]++;
        var estimate = PercentileRank.Of(80, 400).Of(new BinnedSample(counts, first: -6));
        return (estimate.Low, estimate.High);
    }, most: 200);

    [Fact]
    public void Percentile_OutsideItsRange_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PercentileRank.Of(0, 10)).ParamName.ShouldBe("percent");
        Should.Throw<ArgumentOutOfRangeException>(() => PercentileRank.Of(100, 10)).ActualValue.ShouldBe(100);
        Should.Throw<ArgumentOutOfRangeException>(() => PercentileRank.Of(50, 0)).ParamName.ShouldBe("count");
        Should.Throw<ArgumentOutOfRangeException>(() => PercentileRank.Of(50, 1L << 31)).ParamName.ShouldBe("count");
    }
}
