using ModelWard.Grains.Futures;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Futures;

public sealed class RecordPageTests
{
    private static readonly FuturesRecords Records = new()
    {
        First = 512, Count = 3, Years = 2, Recognized = [0, 1, 127, 128, 249, 10_598], Spend = [0, 1, 127, 128, 1_000_000_000_000, 9_007_199_254_740_991],
    };

    [Fact]
    public void Page_ReadAgain_HoldsTheRecords()
    {
        var back = RecordPage.Read(RecordPage.Of(Records));

        (back.First, back.Count, back.Years).ShouldBe((Records.First, Records.Count, Records.Years));
        back.Recognized.ShouldBe(Records.Recognized);
        back.Spend.ShouldBe(Records.Spend);
    }

    [Fact]
    public void Page_CutShort_IsRefused() => Should.Throw<IOException>(() => RecordPage.Read(RecordPage.Of(Records)[..^1]));
}
