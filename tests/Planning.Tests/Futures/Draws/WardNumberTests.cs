using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Tests.Futures.Draws;

public sealed class WardNumberTests
{
    [Theory]
    [InlineData("26968", 26_968u, 0u)]
    [InlineData("00001", 1u, 0u)]
    // printf abc | sha256sum begins ba7816bf8f01cf
    [InlineData("abc", 0xbf1678bau, 0xcf018fu)]
    public void Number_OfACode_IsTheCodeItselfOrTheBeginningOfItsHash(string code, uint low, uint high) =>
        WardNumber.Of(code).ShouldBe(new WardNumber(low, high));

    [Fact]
    public void Numbers_OfManyCodes_AreAllDifferentAndNoneIsTheCitys()
    {
        var codes = Enumerable.Range(0, 20_000).SelectMany(i => new[] { $"{i:00000}", $"{i}", $"W{i}", $"{i:00000}.2025", $"{i:0000000}" }).Distinct().ToList();
        var numbers = codes.Select(WardNumber.Of).ToHashSet();
        numbers.Count.ShouldBe(codes.Count);
        numbers.ShouldNotContain(WardNumber.City);
    }
}
