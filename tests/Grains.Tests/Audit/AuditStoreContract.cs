using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Audit;

/// <summary>What every store of seals and scenario events must do. A class a store derives from this and brings the database.</summary>
public abstract class AuditStoreContract
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty database with this version's schema, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    private AuditStore Audit => new(Database);

    private ScenarioEventStore Scenarios => new(Database);

    private WardEventStore Wards => new(Database);

    [Fact]
    public async Task Append_ScenarioEvents_ComeBackWithTheChainOfTheirHashes()
    {
        (await Scenarios.Append(Event(1, "a", StoredScenarioEvent.Copied) with { Source = "other", Before = null }, Stop)).ShouldBe(AppendStatus.Appended);
        (await Scenarios.Append(Event(2, "b", StoredScenarioEvent.Deleted) with { After = null }, Stop)).ShouldBe(AppendStatus.Appended);

        var events = await Scenarios.After("s", 0, Stop);
        events.Select(one => one with { Hash = "" }).ShouldBe(
            [Event(1, "a", StoredScenarioEvent.Copied) with { Source = "other", Before = null }, Event(2, "b", StoredScenarioEvent.Deleted) with { After = null }]);
        events[0].Hash.ShouldBe(events[0].HashAfter(""));
        events[1].Hash.ShouldBe(events[1].HashAfter(events[0].Hash));
        (await Scenarios.Find("s", "b", Stop)).ShouldBe(events[1]);
        (await Scenarios.Find("t", "b", Stop)).ShouldBeNull();
        (await Scenarios.After("s", 1, Stop)).ShouldBe([events[1]]);
    }

    [Fact]
    public async Task Append_ScenarioVersionOrCommandTaken_SaysSoAndChangesNothing()
    {
        await Scenarios.Append(Event(1, "a"), Stop);

        (await Scenarios.Append(Event(1, "b"), Stop)).ShouldBe(AppendStatus.VersionTaken);
        (await Scenarios.Append(Event(2, "a"), Stop)).ShouldBe(AppendStatus.CommandIdTaken);

        (await Scenarios.After("s", 0, Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Append_WardEvents_ChainTheirHashes()
    {
        var imported = Example.Imported(Example.Ward("W1"));
        await Wards.Append("p/W1", imported, Stop);
        await Wards.Append("p/W1", imported with { Version = 2, CommandId = "b" }, Stop);

        var hashes = (await Audit.Page("p", new AuditFilter(), 1, 10, Stop)).Items.OrderBy(one => one.Version).Select(one => one.Hash).ToArray();

        var first = StoredWardEvent.Of("p/W1", imported).HashAfter("");
        hashes.ShouldBe([first, StoredWardEvent.Of("p/W1", imported with { Version = 2, CommandId = "b" }).HashAfter(first)]);
    }

    [Fact]
    public async Task Seal_OfADay_NamesTheLastRowsOfThatDayOnce()
    {
        await Store("W1", 1, Day);
        await Store("W1", 2, Day);
        await Store("W1", 3, Day.AddDays(1));
        await Store("W2", 1, Day.AddDays(1));

        var first = (await Seal(Day)).ShouldNotBeNull();
        var again = await Seal(Day);
        var second = (await Seal(Day.AddDays(1))).ShouldNotBeNull();
        var third = (await Seal(Day.AddDays(2))).ShouldNotBeNull();

        first.Read().Select(head => (head.Key, head.Version)).ShouldBe([("p/W1", 2)]);
        again.ShouldBeNull();
        second.Read().Select(head => (head.Key, head.Version)).ShouldBe([("p/W1", 3), ("p/W2", 1)]);
        (third.Count, third.Read().Length).ShouldBe((0, 0));
        (first.Number, second.Number, third.Number).ShouldBe((1, 2, 3));
        (first.Previous, second.Previous, third.Previous).ShouldBe(("", first.Hash, second.Hash));
        (await Audit.Seals("p", Stop)).ShouldBe([first.View(), second.View(), third.View()]);
    }

    [Fact]
    public async Task Seal_AskedFor_HasNoDayAndLeavesTheDaysTheirOwn()
    {
        await Store("W1", 1, Day);

        var asked = (await Audit.Seal("p", null, Day.AddDays(1).Begins(), Day.Begins(), Stop)).ShouldNotBeNull();
        var twice = (await Audit.Seal("p", null, Day.AddDays(1).Begins(), Day.Begins(), Stop)).ShouldNotBeNull();
        var ofDay = (await Seal(Day)).ShouldNotBeNull();

        (asked.Day, asked.Count, twice.Number, ofDay.Number, ofDay.Day).ShouldBe((null, 1, 2, 3, "2026-03-01"));
    }

    [Fact]
    public async Task Seal_NothingThere_IsNone() => (await Seal(Day)).ShouldBeNull();

    [Fact]
    public async Task Seal_ManyAtOnceForOneDay_MakesExactlyOne()
    {
        await Store("W1", 1, Day);

        var seals = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Seal(Day), Stop)));

        seals.Count(seal => seal is not null).ShouldBe(1);
    }

    [Fact]
    public async Task Seal_OfAnotherProgramme_IsItsOwn()
    {
        await Store("W1", 1, Day);
        await Scenarios.Append(Event(1, "a") with { Programme = "q" }, Stop);

        (await Audit.Seal("q", Day, Day.AddDays(1).Begins(), Example.Noon, Stop)).ShouldNotBeNull().Read()
            .Select(head => (head.Chain, head.Key)).ShouldBe([(ChainHead.OfScenario, "s")]);
        (await Audit.Seals("p", Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_OfTheAudit_IsNewestFirstAndFiltered()
    {
        await Store("W1", 1, Day);
        await Store("W2", 1, Day.AddDays(1), "another");
        await Scenarios.Append(Event(1, "a") with { At = StoredWardEvent.Moment(Day.AddDays(2).Begins()) }, Stop);
        await Scenarios.Append(Event(1, "a") with { Scenario = "elsewhere", Programme = "q" }, Stop);

        (await Keys(new AuditFilter())).ShouldBe(["s", "W2", "W1"]);
        (await Keys(new AuditFilter(From: Day.AddDays(1)))).ShouldBe(["s", "W2"]);
        (await Keys(new AuditFilter(To: Day.AddDays(1)))).ShouldBe(["W2", "W1"]);
        (await Keys(new AuditFilter(From: Day.AddDays(1), To: Day.AddDays(1)))).ShouldBe(["W2"]);
        (await Keys(new AuditFilter(Actor: "another"))).ShouldBe(["W2"]);
        (await Keys(new AuditFilter(Ward: "W1"))).ShouldBe(["W1"]);
        (await Keys(new AuditFilter(Ward: "s"))).ShouldBeEmpty();
        var second = await Audit.Page("p", new AuditFilter(), 2, 2, Stop);
        (second.Items.Single().Key, second.Total).ShouldBe(("W1", 3));
    }

    private async Task<string[]> Keys(AuditFilter filter) => [.. (await Audit.Page("p", filter, 1, 10, Stop)).Items.Select(one => one.Key)];

    private Task<StoredSeal?> Seal(DateOnly day) => Audit.Seal("p", day, day.AddDays(1).Begins(), Example.Noon, Stop);

    // At the last moment of a day, as days run in Viet Nam.
    private async Task Store(string ward, long version, DateOnly day, string actor = "officer") => (await Wards.Append(
        $"p/{ward}", Example.Imported(Example.Ward(ward), version, $"{version}") with { At = day.AddDays(1).Begins().AddTicks(-1), Actor = actor }, Stop)).ShouldBe(AppendStatus.Appended);

    private static StoredScenarioEvent Event(long version, string command, string kind = StoredScenarioEvent.Created) => new(
        "s", version, StoredWardEvent.Moment(Example.Noon), "officer", command, "hash", "p", kind, null, "{\"name\":\"Kịch bản\"}", "{\"name\":\"b\"}");
}
