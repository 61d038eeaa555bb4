using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class WorkMeterTests
{
    private readonly WorkMeter _meter = new();

    [Fact]
    public void Share_WhileNobodyKnowsTheWork_IsNotKnown()
    {
        _meter.Count(3);
        _meter.Share.ShouldBeNull();
    }

    [Fact]
    public void Share_OfKnownWork_IsThePartDone()
    {
        _meter.Expect(8);
        _meter.Share.ShouldBe(0);
        _meter.Count(2);
        _meter.Share.ShouldBe(0.25);
        _meter.Count(6);
        _meter.Share.ShouldBe(1);
    }

    [Fact]
    public void Share_WhenLessIsLeftThanWasThought_Rises()
    {
        _meter.Expect(10);
        _meter.Count(2);
        _meter.Expect(2);
        _meter.Share.ShouldBe(0.5);
    }

    [Fact]
    public void Share_WhenMoreIsLeftThanWasThought_NeverFalls()
    {
        _meter.Expect(4);
        _meter.Count(3);
        _meter.Expect(9);
        _meter.Share.ShouldBe(0.75);
        _meter.Count(7);
        _meter.Share!.Value.ShouldBe(10 / 12.0, 1e-12);
        _meter.Count(100);
        _meter.Share.ShouldBe(1);
    }
}
