using ModelWard.Grains.Futures;

namespace ModelWard.Grains.Tests.Futures;

public sealed class FuturesMarksTests
{
    [Theory]
    [InlineData(2, "")]
    [InlineData(256, "")]
    [InlineData(257, "256*")]
    [InlineData(1_025, "256* 512* 768* 1024*")]
    [InlineData(2_049, "256* 512* 768* 1024* 1280 1536* 1792 2048")]
    public void Marks_OfSoManyReplications_AreTheseFromTheFirstBlockToBeforeTheEnd(int replications, string marks) =>
        string.Join(' ', FuturesMarks.Of(replications).Select(mark => $"{mark.Done}{(mark.Partial ? "*" : "")}")).ShouldBe(marks);

    [Fact]
    public void Marks_OfTheMostReplications_AreFew()
    {
        var marks = FuturesMarks.Of(1_000_000);

        marks.Count.ShouldBeLessThan(80);
        marks.Count(mark => mark.Partial).ShouldBe(21);
        marks.Select(mark => mark.Done).ShouldBeInOrder();
        marks[^1].Done.ShouldBeLessThan(1_000_000);
    }
}
