using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Tests.Futures.Draws;

/// <summary>The known answers that the authors of Philox publish with it (Random123, <c>kat_vectors</c>), and what the keys make of them.</summary>
public sealed class PhiloxTests
{
    [Theory]
    [InlineData(new uint[] { 0, 0, 0, 0, 0, 0 }, new uint[] { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 })]
    [InlineData(new uint[] { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, new uint[] { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd })]
    [InlineData(new uint[] { 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0 }, new uint[] { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 })]
    public void Block_OfAPublishedCounterAndKey_IsThePublishedAnswer(uint[] given, uint[] answer) =>
        Philox.Block(given[0], given[1], given[2], given[3], new DrawKey(given[4], given[5])).ShouldBe(new PhiloxBlock(answer[0], answer[1], answer[2], answer[3]));

    [Fact]
    public void Key_OfSeedAndGroup_IsTheFirstHalfOfItsBlock()
    {
        // seed 0, group 0: the counter and key of the first published answer
        DrawKey.Of(0, FactorGroup.Prices).ShouldBe(new DrawKey(0x6627e8d5, 0xe169c58d));
        var seeds = new long[] { 0, 1, 2, 1L << 32, Scenario.MostSeed };
        seeds.SelectMany(seed => Enum.GetValues<FactorGroup>().Select(group => DrawKey.Of(seed, group))).Distinct().Count()
            .ShouldBe(seeds.Length * Enum.GetValues<FactorGroup>().Length);
    }

    [Fact]
    public void Draw_OfAWardAndYear_HasItsOwnWordInABlockOfFourYears()
    {
        var draws = new GroupDraws(7, FactorGroup.Slips);
        var ward = WardNumber.Of("26968");
        var block = Philox.Block(41, 26_968, (2024 / 4) + 1, 0, draws.Key);
        Enumerable.Range(2024, 4).Select(year => draws.InYear(41, ward, year)).ShouldBe([block.W0, block.W1, block.W2, block.W3]);
        draws.Once(41, ward).ShouldBe(Philox.Block(41, 26_968, 0, 0, draws.Key).W0);
        draws.OfCriteria(41, ward, 2024, 1).ShouldBe(Philox.Block(41, 26_968, 2024, 2, draws.Key));
    }

    [Fact]
    public void Half_OfEightCriteria_IsTheLowThenTheHighHalfOfEachWord()
    {
        var block = new PhiloxBlock(0x00020001, 0x00040003, 0x00060005, 0x00080007);
        Enumerable.Range(0, 16).Select(criterion => block.Half(criterion)).ShouldBe([1u, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
}
