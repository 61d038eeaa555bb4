namespace ModelWard.Planning.Tests.Futures;

public sealed class OptionFuturesTests
{
    [Fact]
    public void Option_OfThreeFutures_HasItsSums()
    {
        Options.Plain.WardYears().ShouldBe([3, 2, 0]);
        Options.Plain.RecognizedLast().ShouldBe([2, 2, 0]);
        Options.Plain.SpendInAll().ShouldBe([15, 17, 15]);
        Options.Plain.All().ShouldBe([1, 1, 0]);
    }

    [Fact]
    public void MeanYear_OfWardsInTimeAndNever_CountsTheYearAfterTheLast() =>
        // One ward 2026 and one 2027; both 2027; both never, so 2028.
        Options.Plain.MeanYear().ShouldBe([2026.5, 2027, 2028]);

    [Fact]
    public void Worth_OfWards_IsTheirPriceLessWhatIsSpent() => Options.Plain.Worth(10.5m).ShouldBe([6, 4, -15]);

    [Fact]
    public void SpendInAll_OfTheLargestSums_IsExact() =>
        Options.Of("large", [[0, 0], [0, 0]], [[1L << 51, 1], [(1L << 51) + 1, 2]]).SpendInAll().ShouldBe([(1L << 52) + 1, 3]);

    [Fact]
    public void Option_OfRaggedRecords_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Options.Of("ragged", [[1, 1], [1]], [[1, 1], [1, 1]])).Message.ShouldContain("ragged does not have 2");
        Should.Throw<ArgumentException>(() => Options.Of("short", [[1, 1], [1, 1]], [[1, 1]])).Message.ShouldContain("2 years of wards but 1 of money");
        Should.Throw<ArgumentOutOfRangeException>(() => Options.Of("one", [[1]], [[1]])).ParamName.ShouldBe("replications");
        Should.Throw<ArgumentOutOfRangeException>(() => Options.Of("none", [], [])).ParamName.ShouldBe("years");
    }
}
