using CsCheck;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class ApportionmentTests
{
    private static readonly Gen<(long Amount, long[] Weights)> Cases =
        from amount in Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 1_000_000_000], Gen.Const(long.MaxValue))
        from weights in Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 1_000_000], Gen.Long[0, long.MaxValue]).Array[1, 6].Where(weights => weights.Any(weight => weight > 0))
        select (amount, weights);

    [Fact]
    public void Pieces_OfAnyAmount_SumToItAndStandWithinOneOfTheirQuota() => Cases.Sample((amount, weights) =>
    {
        var pieces = Apportionment.ByWeights(amount, weights);
        var total = weights.Aggregate((Int128)0, (sum, weight) => sum + weight);
        pieces.Aggregate((Int128)0, (sum, piece) => sum + piece).ShouldBe(amount);
        for (var i = 0; i < weights.Length; i++)
        {
            var floor = amount * (Int128)weights[i] / total;
            (pieces[i] - floor >= 0 && pieces[i] - floor <= 1).ShouldBeTrue();
            if (weights[i] == 0) pieces[i].ShouldBe(0);
        }
    });

    [Theory]
    [InlineData(10, new long[] { 1, 1, 1 }, new long[] { 4, 3, 3 })]
    [InlineData(11, new long[] { 1, 1, 1 }, new long[] { 4, 4, 3 })]
    [InlineData(1, new long[] { 1, 2, 1 }, new long[] { 0, 1, 0 })]
    [InlineData(5, new long[] { 0, 5, 0 }, new long[] { 0, 5, 0 })]
    [InlineData(0, new long[] { 3, 4 }, new long[] { 0, 0 })]
    public void Remainders_FromTheLargestDown_GetOneEach(long amount, long[] weights, long[] pieces) => Apportionment.ByWeights(amount, weights).ShouldBe(pieces);

    [Fact]
    public void Shares_OfSixPlaces_AreTakenAsWritten() => Apportionment.ByShares(1_000_000, [0.666666m, 0.333334m]).ShouldBe([666_666, 333_334]);

    [Fact]
    public void Weights_OfNothingOrBelow_AreRefused()
    {
        Should.Throw<ArgumentException>(() => Apportionment.ByWeights(1, [0, 0]));
        Should.Throw<ArgumentException>(() => Apportionment.ByWeights(1, [3, -1]));
        Should.Throw<ArgumentOutOfRangeException>(() => Apportionment.ByWeights(-1, [1]));
    }
}
