using ModelWard.Documents.Pictures;

namespace ModelWard.Documents.Tests.Pictures;

public sealed class StepsTests
{
    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(1, "0 1")]
    [InlineData(6, "0 1 2 3 4 5 6")]
    [InlineData(7, "0 2 4 6 8")]
    [InlineData(249, "0 50 100 150 200 250")]
    [InlineData(10_598, "0 2000 4000 6000 8000 10000 12000")]
    public void To_LargestFigure_StepsRoundly(long largest, string marks) => string.Join(' ', Steps.To(largest)).ShouldBe(marks);
}
