using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Live;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Live;

public sealed class LiveFeedTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly FakeTimeProvider _time = new(Noon);
    private readonly StandinGrains _grains = StandinGrains.OfTheCity();
    private readonly LiveFeed _feed;
    private readonly List<LiveState> _told = [];

    public LiveFeedTests()
    {
        _feed = new LiveFeed(new LiveDesk(_grains, _time, NullLogger<LiveDesk>.Instance), _time, NullLogger<LiveFeed>.Instance);
        foreach (var code in (string[])["26968", "27157"]) _grains.Live.Happen(Event(1), code);
    }

    [Fact]
    public async Task Follow_AWardChanges_TellsItLitWithItsEvent()
    {
        using var viewer = Follow(_told);
        await Watched();
        _grains.Live.Happen(Event(2, WardEventKind.Assessed), "26968", "C22");

        await Patience.Until(() => Last()?.Changes["26968"].Version == 2 && Last()!.Events.Length == 3, () => _time.Advance(Step));

        var state = Last()!;
        state.Changes["26968"].Criterion.ShouldBe("C22");
        state.Lit.Keys.ShouldBe(["26968"]);
        state.Events[0].Event.Version.ShouldBe(2);
        await Patience.Until(() => Last()!.Lit.IsEmpty, () => _time.Advance(Step));
        (Last()!.At - state.Lit["26968"]).ShouldBeGreaterThanOrEqualTo(LiveState.LitFor);
    }

    [Fact]
    public async Task Follow_ChangesWithoutEnd_AreToldFourTimesASecondAtMost()
    {
        using var viewer = Follow(_told);
        await Watched();
        lock (_told) _told.Clear();
        var (from, version) = (_time.GetUtcNow(), 1);
        // A change every 10 ms, for two seconds of the fake clock; the loops get their turns in between.
        for (var i = 0; i < 200; i++)
        {
            _grains.Live.Happen(Event(++version), "26968");
            await Task.Delay(1, TestContext.Current.CancellationToken);
            _time.Advance(Step);
        }
        await Patience.Until(() => Last()?.Changes["26968"].Version == version, () => _time.Advance(Step));

        var seconds = (_time.GetUtcNow() - from).TotalSeconds;
        LiveState[] told;
        lock (_told) told = [.. _told];
        told.Length.ShouldBeInRange(2, (int)(seconds * 4) + 1);
        told.Zip(told.Skip(1)).ShouldAllBe(pair => pair.Second.At - pair.First.At >= ProgrammeFeed.Apart);
    }

    [Fact]
    public async Task Follow_ManyViewers_WatchOnceAndAllAreTold()
    {
        var (first, second, third) = (new List<LiveState>(), new List<LiveState>(), new List<LiveState>());
        using var one = Follow(first);
        using var other = Follow(second);
        using var last = Follow(third);
        await Watched();
        _grains.Live.Happen(Event(2), "27157");

        await Patience.Until(
            () => new[] { first, second, third }.All(told => Last(told)?.Changes["27157"].Version == 2), () => _time.Advance(Step));

        _grains.Live.Watched.ShouldBe(1);
        _grains.Live.Watching.ShouldBe(1);
        _feed.Followed.ShouldBe(1);
    }

    [Fact]
    public async Task Follow_NobodyLooksAnyMore_DoesNothing()
    {
        var (one, other) = (Follow([]), Follow(_told));
        await Watched();
        one.Dispose();
        one.Dispose();
        _grains.Live.Watching.ShouldBe(1);
        other.Dispose();

        await Patience.Until(() => _grains.Live.Watching == 0);
        _feed.Followed.ShouldBe(0);
        var looks = _grains.Live.Looks;
        lock (_told) _told.Clear();
        _grains.Live.Happen(Event(2), "26968");
        for (var i = 0; i < 20; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
        // One look may have been under way when the last viewer left.
        _grains.Live.Looks.ShouldBeInRange(looks, looks + 1);
        lock (_told) _told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Follow_TheFeedIsBrokenOff_SaysSoAndComesBackWithWhatWasMissed()
    {
        using var viewer = Follow(_told);
        await Watched();
        _grains.Live.Failure = new TimeoutException("No silo.");
        _grains.Live.BreakOff();
        await Patience.Until(() => Last() is { Connected: false }, () => _time.Advance(Step));
        var looks = _grains.Live.Looks;
        // Silos still answer, but that does not bring the changes back.
        await Patience.Until(() => _grains.Live.Looks > looks + 3, () => _time.Advance(Step));
        Last()!.Connected.ShouldBeFalse();
        _grains.Live.Happen(Event(2), "26968");
        _grains.Live.Failure = null;

        await Patience.Until(() => Last() is { Connected: true } state && state.Changes["26968"].Version == 2 && state.Events.Length == 3, () => _time.Advance(Step));

        _grains.Live.Watching.ShouldBe(1);
    }

    [Fact]
    public async Task Follow_EventsThatCannotBeRead_AreToldLater()
    {
        using var viewer = Follow(_told);
        await Watched();
        _grains.Failure = new TimeoutException("No store.");
        _grains.Live.Happen(Event(2), "26968");
        await Patience.Until(() => Last() is { Connected: false } state && state.Changes["26968"].Version == 2, () => _time.Advance(Step));
        Last()!.Events.Length.ShouldBe(2);
        _grains.Failure = null;

        await Patience.Until(() => Last() is { Connected: true, Events.Length: 3 }, () => _time.Advance(Step));
    }

    [Fact]
    public async Task Follow_ARunGoesOn_IsToldWithItsSilo()
    {
        using var viewer = Follow(_told);
        _grains.Live.Runs = [new RunView { Id = "r1", State = RunState.Running, Done = 3, All = 60, CreatedAt = Noon }];

        await Patience.Until(() => Last()?.Runs.FirstOrDefault()?.Done == 3, () => _time.Advance(Step));
        _grains.Live.Runs = [_grains.Live.Runs[0] with { Done = 9 }];
        await Patience.Until(() => Last()?.Runs.FirstOrDefault()?.Done == 9, () => _time.Advance(Step));

        Last()!.Silos.ShouldHaveSingleItem().Grains.ShouldBe([new GrainCount("WardGrain", 1_249), new GrainCount("RunGrain", 2)]);
    }

    public void Dispose() => _feed.Dispose();

    private static WardEvent Event(long version, WardEventKind kind = WardEventKind.Imported) =>
        new() { Version = version, At = Noon, Actor = "local", CommandId = $"c{version}", CommandHash = "", Kind = kind, After = "{}" };

    private IDisposable Follow(List<LiveState> told) => _feed.Follow(
        "hcmc",
        new LiveState { At = Noon, Changes = _grains.Live.Changes.ToImmutableDictionary(change => change.Ward), Events = _grains.Live.Events },
        state =>
        {
            lock (told) told.Add(state);
        });

    private Task Watched() => Patience.Until(() => _grains.Live.Watching == 1);

    private LiveState? Last() => Last(_told);

    private static LiveState? Last(List<LiveState> told)
    {
        lock (told) return told.Count == 0 ? null : told[^1];
    }
}
