using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Examples;

namespace ModelWard.Grains.Tests.Events;

/// <summary>What every store of ward events must do. A class a store derives from this and brings the store.</summary>
public abstract class WardEventStoreContract
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract IWardEventStore Store { get; }

    [Fact]
    public async Task Append_NewVersion_IsThereWithEveryField()
    {
        var added = Event(1, "a") with { Before = "{\"tên\":\"Phường\"}", Evidence = "hồ sơ 7", Kind = WardEventKind.DifficultyResolved };

        (await Store.Append("p/W1", added, Stop)).ShouldBe(AppendStatus.Appended);

        (await Store.After("p/W1", 0, Stop)).ShouldBe([added]);
        (await Store.Find("p/W1", "a", Stop)).ShouldBe(added);
    }

    [Fact]
    public async Task Append_EveryKind_ComesBack()
    {
        var kinds = Enum.GetValues<WardEventKind>();
        for (var i = 0; i < kinds.Length; i++) await Store.Append("p/W1", Event(i + 1, $"{i}") with { Kind = kinds[i] }, Stop);

        (await Store.After("p/W1", 0, Stop)).Select(one => one.Kind).ShouldBe(kinds);
    }

    [Fact]
    public async Task Append_VersionTaken_SaysSoAndChangesNothing()
    {
        await Store.Append("p/W1", Event(1, "a"), Stop);

        (await Store.Append("p/W1", Event(1, "b"), Stop)).ShouldBe(AppendStatus.VersionTaken);

        (await Store.After("p/W1", 0, Stop)).ShouldBe([Event(1, "a")]);
    }

    [Fact]
    public async Task Append_CommandIdTaken_SaysSoAndChangesNothing()
    {
        await Store.Append("p/W1", Event(1, "a"), Stop);

        (await Store.Append("p/W1", Event(2, "a"), Stop)).ShouldBe(AppendStatus.CommandIdTaken);
        (await Store.Append("p/W1", Event(1, "a"), Stop)).ShouldBe(AppendStatus.CommandIdTaken);

        (await Store.After("p/W1", 0, Stop)).ShouldBe([Event(1, "a")]);
    }

    [Fact]
    public async Task Append_SameIdAndVersionInAnotherWard_IsNoClash()
    {
        await Store.Append("p/W1", Event(1, "a"), Stop);

        (await Store.Append("p/W2", Event(1, "a"), Stop)).ShouldBe(AppendStatus.Appended);
        (await Store.Append("q/W1", Event(1, "a"), Stop)).ShouldBe(AppendStatus.Appended);
        (await Store.Find("p/W3", "a", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task AppendAll_OfSeveralWards_AddsThemInOrder()
    {
        (await Store.AppendAll("p", [("W1", Event(1, "a")), ("W2", Event(1, "a")), ("W1", Event(2, "a/2"))], Stop)).ShouldBe(AppendStatus.Appended);

        (await Store.After("p/W1", 0, Stop)).ShouldBe([Event(1, "a"), Event(2, "a/2")]);
        (await Store.After("p/W2", 0, Stop)).ShouldBe([Event(1, "a")]);
    }

    [Theory]
    [InlineData(1, "b", AppendStatus.VersionTaken)]
    [InlineData(2, "taken", AppendStatus.CommandIdTaken)]
    public async Task AppendAll_WithOneThatCannotBeAdded_AddsNothing(long version, string command, AppendStatus why)
    {
        await Store.Append("p/W2", Event(1, "taken"), Stop);

        (await Store.AppendAll("p", [("W1", Event(1, "a")), ("W2", Event(version, command)), ("W3", Event(1, "a"))], Stop)).ShouldBe(why);

        (await Store.After("p/W1", 0, Stop)).ShouldBeEmpty();
        (await Store.After("p/W3", 0, Stop)).ShouldBeEmpty();
        (await Store.After("p/W2", 0, Stop)).ShouldBe([Event(1, "taken")]);
    }

    [Fact]
    public async Task AppendAll_CalledOff_AddsNothing()
    {
        using var off = new CancellationTokenSource();
        await off.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Store.AppendAll("p", [("W1", Event(1, "a"))], off.Token));

        (await Store.After("p/W1", 0, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task FindAny_OfAProgramme_FindsTheCommandInWhateverWard()
    {
        await Store.Append("p/W2", Event(1, "a"), Stop);
        await Store.Append("q/W1", Event(1, "b"), Stop);

        (await Store.FindAny("p", "a", Stop)).ShouldBe(Event(1, "a"));
        (await Store.FindAny("p", "b", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Append_ManyAtOnceForOneVersion_AddsExactlyOne()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => Store.Append("p/W1", Event(1, $"{i}"), Stop), Stop)));

        answers.Count(answer => answer == AppendStatus.Appended).ShouldBe(1);
        answers.Count(answer => answer == AppendStatus.VersionTaken).ShouldBe(15);
        (await Store.After("p/W1", 0, Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task After_Version_GivesTheLaterEventsInOrder()
    {
        for (var version = 1; version <= 12; version++) await Store.Append("p/W1", Event(version, $"{version}"), Stop);

        (await Store.After("p/W1", 9, Stop)).Select(one => one.Version).ShouldBe([10, 11, 12]);
        (await Store.After("p/W1", 12, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_OfHistory_IsNewestFirstWithTheTotal()
    {
        for (var version = 1; version <= 5; version++) await Store.Append("p/W1", Event(version, $"{version}"), Stop);

        var first = await Store.Page("p/W1", 1, 2, Stop);
        var last = await Store.Page("p/W1", 3, 2, Stop);
        var beyond = await Store.Page("p/W1", int.MaxValue, 1_000, Stop);

        first.Items.Select(one => one.Version).ShouldBe([5, 4]);
        last.Items.Select(one => one.Version).ShouldBe([1]);
        beyond.Items.ShouldBeEmpty();
        new[] { first.Total, last.Total, beyond.Total }.ShouldBe([5, 5, 5]);
    }

    [Fact]
    public async Task Append_TextWithQuotesAndStatements_IsKeptAsText()
    {
        var added = Event(1, "'; DROP TABLE ward_event; --") with { Actor = "O'Brien \"đ\" 🚓", After = "{\"a\":\"'\"}" };

        await Store.Append("p/'W1", added, Stop);

        (await Store.Find("p/'W1", added.CommandId, Stop)).ShouldBe(added);
    }

    private static WardEvent Event(long version, string command) => Example.Imported(Example.Ward("W1"), version, command);
}
