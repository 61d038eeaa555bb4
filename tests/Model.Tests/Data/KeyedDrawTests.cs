using ModelWard.Baseline.Draws;

namespace ModelWard.Model.Tests.Data;

public sealed class KeyedDrawTests
{
    // Worked out apart from the product: the first 52 bits of SHA-256 of "model-ward|owner|topic", and a half, over 2^52.
    [Theory]
    [InlineData("26968", "C01", 0.7247585486271838)]
    [InlineData("27157", "works cost", 0.6183218933636704)]
    public void Uniform_OfAKnownKey_IsTheHashOfTheKey(string owner, string topic, double expected) =>
        KeyedDraw.Uniform(owner, topic).ShouldBe(expected);

    [Fact]
    public void Uniform_OverManyKeys_FillsTheIntervalEvenly()
    {
        const int count = 10_000;
        var draws = Enumerable.Range(0, count).Select(number => KeyedDraw.Uniform($"{number:00000}", "C01")).Order().ToArray();

        var distance = draws.Select((draw, index) => Math.Max(draw - (double)index / count, (index + 1.0) / count - draw)).Max();

        // Kolmogorov-Smirnov at one in a thousand: 1.95 / sqrt(n).
        distance.ShouldBeLessThan(1.95 / Math.Sqrt(count));
        draws[0].ShouldBeGreaterThan(0);
        draws[^1].ShouldBeLessThan(1);
    }

    [Fact]
    public void Uniform_OfNeighboringTopics_IsUncorrelated()
    {
        const int count = 10_000;
        var covariance = Enumerable.Range(0, count)
            .Average(number => (KeyedDraw.Uniform($"{number}", "C01") - 0.5) * (KeyedDraw.Uniform($"{number}", "C02") - 0.5));

        // The covariance of independent draws has standard deviation (1/12) / sqrt(n); four of them.
        Math.Abs(covariance).ShouldBeLessThan(4.0 / 12 / Math.Sqrt(count));
    }

    [Fact]
    public void Factor_OverManyKeys_HasMeanOne()
    {
        var mean = Enumerable.Range(0, 10_000).Average(number => KeyedDraw.Factor(0.1, $"{number}", "works cost"));

        mean.ShouldBe(1, 0.004);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(508, 0)]
    [InlineData(8_000, 0)]
    [InlineData(28_284, 0.5)]
    [InlineData(100_000, 1)]
    [InlineData(123_961, 1)]
    public void SizeShare_FromEmptyToLargest_StaysBetweenZeroAndOne(int population, double expected) =>
        Size.Share(population).ShouldBe(expected, 1e-4);

    [Theory]
    [InlineData(89, 100, 89)]
    [InlineData(1, 3, 33.33)]
    [InlineData(2, 3, 66.66)]
    [InlineData(30, 24, 100)]
    [InlineData(0, 24, 0)]
    public void Level_OfARatio_IsCutToTwoDecimalsAndAtMostAHundred(long part, long whole, double expected) =>
        Rounding.Level(part, whole).ShouldBe((decimal)expected);
}
