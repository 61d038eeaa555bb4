using ModelWard.Documents.Annex;

namespace ModelWard.Documents.Tests.Annex;

public sealed class YearBlocksTests
{
    [Theory]
    [InlineData(1, "0..1")]
    [InlineData(8, "0..8")]
    [InlineData(9, "0..4 4..9")]
    [InlineData(50, "0..7 7..14 14..21 21..28 28..35 35..42 42..50")]
    public void Of_Years_PartsThemEvenly(int years, string blocks) => string.Join(' ', YearBlocks.Of(years)).ShouldBe(blocks);
}
