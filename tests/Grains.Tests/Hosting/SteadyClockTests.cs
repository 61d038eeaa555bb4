using ModelWard.Hosting;

namespace ModelWard.Grains.Tests.Hosting;

public sealed class SteadyClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly SetClock _followed = new() { Now = Noon };

    [Fact]
    public void Clock_OfOneThatRuns_SaysTheSame()
    {
        var clock = new SteadyClock(_followed);
        _followed.Pass(TimeSpan.FromSeconds(7));

        clock.GetUtcNow().ShouldBe(Noon.AddSeconds(7));
    }

    [Fact]
    public void Clock_OfOneSetForward_Follows()
    {
        var clock = new SteadyClock(_followed);
        _followed.Now = Noon.AddHours(3);

        clock.GetUtcNow().ShouldBe(Noon.AddHours(3));
    }

    [Fact]
    public void Clock_OfOneSetBack_GoesOnAtHalfTheSpeedUntilTheOtherHasCaughtUp()
    {
        var clock = new SteadyClock(_followed);
        _followed.Now = Noon.AddMinutes(-10);
        clock.GetUtcNow().ShouldBe(Noon);
        _followed.Pass(TimeSpan.FromMinutes(10));
        clock.GetUtcNow().ShouldBe(Noon.AddMinutes(5));
        _followed.Pass(TimeSpan.FromMinutes(10));
        clock.GetUtcNow().ShouldBe(Noon.AddMinutes(10));
        _followed.Pass(TimeSpan.FromMinutes(1));

        clock.GetUtcNow().ShouldBe(Noon.AddMinutes(11));
    }

    [Fact]
    public void Lead_OfAClockSetBack_IsHowFarItIsAheadUntilTheOtherHasCaughtUp()
    {
        var clock = new SteadyClock(_followed);
        clock.Lead.ShouldBe(TimeSpan.Zero);
        _followed.Now = Noon.AddMinutes(-10);
        clock.Lead.ShouldBe(TimeSpan.FromMinutes(10));
        _followed.Pass(TimeSpan.FromMinutes(10));
        clock.Lead.ShouldBe(TimeSpan.FromMinutes(5));
        _followed.Pass(TimeSpan.FromMinutes(10));
        clock.Lead.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Clock_AskedByMany_NeverGoesBack()
    {
        var clock = new SteadyClock(_followed);
        Parallel.For(0, 8, n =>
        {
            var last = clock.GetUtcNow();
            for (var i = 0; i < 1_000; i++)
            {
                _followed.Now = Noon.AddSeconds((i * 7919 + n) % 1_000 - 500);
                var now = clock.GetUtcNow();
                now.ShouldBeGreaterThanOrEqualTo(last);
                last = now;
            }
        });
    }

    // A clock whose hands can be set while the time that has passed goes on.
    private sealed class SetClock : TimeProvider
    {
        private readonly Lock _gate = new();
        private DateTimeOffset _now;
        private TimeSpan _passed;

        public DateTimeOffset Now
        {
            get
            {
                lock (_gate) return _now;
            }

            set
            {
                lock (_gate) _now = value;
            }
        }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => (_now, _passed) = (_now + time, _passed + time);

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => _passed.Ticks;
    }
}
