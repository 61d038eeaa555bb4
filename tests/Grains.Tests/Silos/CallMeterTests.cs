using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Silos;

namespace ModelWard.Grains.Tests.Silos;

/// <summary>The instrument of these tests bears Orleans' names. Clusters of other tests may be counted too, so counts are told apart by their latency.</summary>
public sealed class CallMeterTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly Meter _orleans = new(CallMeter.Meter);
    private readonly Histogram<double> _latency;
    private readonly CallMeter _meter;

    public CallMeterTests() => (_latency, _meter) = (_orleans.CreateHistogram<double>(CallMeter.Instrument, "ms"), new CallMeter(_time));

    [Fact]
    public void Read_ManyCalls_CountsThemAndTheirPercentile()
    {
        _meter.Read();
        for (var i = 0; i < 94_000; i++) _latency.Record(3);
        for (var i = 0; i < 6_000; i++) _latency.Record(60);

        var (_, calls, p95) = _meter.Read();

        calls.ShouldBeGreaterThanOrEqualTo(100_000);
        p95.ShouldBe(75);
    }

    [Fact]
    public void Read_CallsSlowerThanTheLastClass_IsInfinite()
    {
        _meter.Read();
        for (var i = 0; i < 100_000; i++) _latency.Record(31_000);

        _meter.Read().P95.ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void Read_TenSecondsLater_HasForgottenThem()
    {
        _meter.Read();
        for (var i = 0; i < 100_000; i++) _latency.Record(3);
        _time.Advance(TimeSpan.FromSeconds(5));
        _meter.Read().Calls.ShouldBeGreaterThanOrEqualTo(100_000);
        _time.Advance(TimeSpan.FromSeconds(5));

        var (seconds, calls, _) = _meter.Read();

        calls.ShouldBeLessThan(100_000);
        seconds.ShouldBe(9, tolerance: 1.001);
    }

    [Fact]
    public void Listens_OnlyWhileSomebodyReads()
    {
        _meter.Listens.ShouldBeFalse();
        _meter.Read();
        _time.Advance(TimeSpan.FromSeconds(9));
        _meter.Read();
        _time.Advance(TimeSpan.FromSeconds(9));
        _meter.Listens.ShouldBeTrue();
        _time.Advance(TimeSpan.FromSeconds(1));
        _meter.Listens.ShouldBeFalse();
        _meter.Read().Calls.ShouldBeLessThan(100_000);
    }

    public void Dispose()
    {
        _meter.Dispose();
        _orleans.Dispose();
    }
}
