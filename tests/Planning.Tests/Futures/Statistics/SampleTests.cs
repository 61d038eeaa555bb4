using ModelWard.Instances;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class SampleTests
{
    [Fact]
    public void SortedSample_InAnyOrder_IsInOrderOfSize()
    {
        var sample = new SortedSample([30, 10, 20, 20]);
        Enumerable.Range(1, 4).Select(rank => sample.At(rank)).ShouldBe([10L, 20, 20, 30]);
        sample.Moments.ShouldBe(new Moments(4, 20, 200 / 3.0));
    }

    [Fact]
    public void SortedSample_OfLargeSums_KeepsASmallSpread()
    {
        const long Large = 1_000_000_000_000_000;
        var sample = new SortedSample([Large + 1, Large + 2, Large + 3]);
        sample.Moments.ShouldBe(new Moments(3, Large + 2, 1));
    }

    [Fact]
    public void BinnedSample_OfSingleNumbers_IsTheSortedSample()
    {
        var draws = new KeyedDraws(1);
        long[] values = [.. Enumerable.Range(0, 1_000).Select(_ => (long)draws.Below(50) * draws.Below(5))];
        var counts = new long[250];
        foreach (var value in values) counts[value]++;

        var (sorted, binned) = (new SortedSample(values), new BinnedSample(counts));
        binned.Count.ShouldBe(sorted.Count);
        binned.Moments.Mean.ShouldBe(sorted.Moments.Mean, 1e-12);
        binned.Moments.Variance.ShouldBe(sorted.Moments.Variance, 1e-9);
        for (var rank = 1; rank <= values.Length; rank++)
            (binned.At(rank), binned.NotBelow(rank), binned.NotAbove(rank)).ShouldBe((sorted.At(rank), sorted.At(rank), sorted.At(rank)));
    }

    [Fact]
    public void BinnedSample_OfWideBins_LaysNumbersEvenlyAndSaysHowFarTheyMayBeOff()
    {
        // 100 to 109: two numbers, at a quarter and at three quarters; 110 to 119: none; 120 to 129: one, in the middle.
        var sample = new BinnedSample([2, 0, 1], first: 100, width: 10);
        (sample.At(1), sample.At(2), sample.At(3)).ShouldBe((102, 107, 125));
        (sample.NotBelow(2), sample.NotAbove(2)).ShouldBe((100, 109));
        (sample.NotBelow(3), sample.NotAbove(3)).ShouldBe((120, 129));
        sample.Moments.Mean.ShouldBe((2 * 104.5 + 124.5) / 3, 1e-12);
        sample.Moments.Variance.ShouldBe(400 / 3.0, 1e-9);
    }

    [Fact]
    public void BinnedSample_OfAMillion_IsWithinABinOfTheTruth()
    {
        var draws = new KeyedDraws(3);
        long[] values = [.. Enumerable.Range(0, 1_000_000).Select(_ => 4_000L + draws.Below(1_000) + draws.Below(1_000))];
        var counts = new long[128];
        foreach (var value in values) counts[(value - 4_000) / 16]++;

        var (sorted, binned) = (new SortedSample(values), new BinnedSample(counts, first: 4_000, width: 16));
        foreach (var rank in new long[] { 1, 50_000, 500_000, 800_000, 1_000_000 })
        {
            sorted.At(rank).ShouldBeInRange(binned.NotBelow(rank), binned.NotAbove(rank));
            Math.Abs(sorted.At(rank) - binned.At(rank)).ShouldBeLessThan(16);
        }
        binned.Moments.Mean.ShouldBe(sorted.Moments.Mean, 0.1);
    }

    [Fact]
    public void BinnedSample_OfCountsThatCannotBe_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BinnedSample([3, -1])).ActualValue.ShouldBe(-1L);
        Should.Throw<ArgumentOutOfRangeException>(() => new BinnedSample([3], width: 0)).ParamName.ShouldBe("width");
        Should.Throw<ArgumentOutOfRangeException>(() => new BinnedSample([0, 1])).ParamName.ShouldBe("replications");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void BinnedSample_OfARankThatIsNot_IsRefused(long rank) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new BinnedSample([2, 1]).At(rank)).ActualValue.ShouldBe(rank);
}
