using ModelWard.Documents.Annex;

namespace ModelWard.Documents.Tests.Annex;

public sealed class YearBlocksTests
{
    [Theory]
    [InlineData(1, 8, "0..1")]
    [InlineData(8, 8, "0..8")]
    [InlineData(9, 8, "0..4 4..9")]
    [InlineData(8, 5, "0..4 4..8")]
    [InlineData(50, 8, "0..7 7..14 14..21 21..28 28..35 35..42 42..50")]
    public void Of_Years_PartsThemEvenly(int years, int most, string blocks) => string.Join(' ', YearBlocks.Of(years, most)).ShouldBe(blocks);
}
