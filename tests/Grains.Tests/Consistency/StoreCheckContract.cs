using System.Text;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>What the check must find on every database: each kind of fault is planted by SQL in a store that a silo wrote, by one who also makes the hashes right again, and nothing but that is found.</summary>
public abstract partial class StoreCheckContract
{
    private const string W1State = "ward p/W1 state";

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A database that holds <see cref="StoreStory"/>, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    /// <summary>Takes away that a ward has a command id once.</summary>
    protected abstract string WithoutUniqueCommands { get; }

    [Fact]
    public async Task Check_OfAStoreThatASiloWrote_IsConsistentAndCountsIt()
    {
        var report = await Check();

        report.Findings.ShouldBeEmpty();
        (report.Consistent, report.Complete).ShouldBe((true, true));
        (report.Wards, report.Events, report.Imports, report.StatesBehind, report.ListedForNothing).ShouldBe((3L, 11L, 2L, 0L, 0L));
        (report.Scenarios, report.ScenarioEvents, report.Runs, report.Seals).ShouldBe((1L, 4L, 1L, 0L));
        report.SettingsEvents.ShouldBe(2);
    }

    [Fact]
    public async Task Check_TimeIsUp_SaysThatItIsNotComplete() =>
        (await new StoreCheck(new StoreReader(Database), TimeProvider.System).Run(TimeSpan.Zero, Stop)).ShouldSatisfyAllConditions(
            report => report.Complete.ShouldBeFalse(), report => report.Consistent.ShouldBeFalse());

    [Fact]
    public async Task Check_StateBehindItsEvents_IsNoFault()
    {
        await Sql("DELETE FROM OrleansStorage WHERE GrainTypeString = 'ward' AND GrainIdExtensionString = 'p/W1'");

        (await Check()).ShouldSatisfyAllConditions(report => report.Consistent.ShouldBeTrue(), report => report.StatesBehind.ShouldBe(1));
    }

    [Fact]
    public Task Check_VersionMissing_FindsTheGap() =>
        Finds("DELETE FROM ward_event WHERE ward = 'p/W1' AND version = 3", new("ward p/W1 version 4", "versions follow each other from 1", "3", "4"));

    [Fact]
    public Task Check_LastEventMissing_FindsTheStateAhead() =>
        Finds("DELETE FROM ward_event WHERE ward = 'p/W1' AND version = 4", new(W1State, "the state is not ahead of the events", "at most version 3", "4"));

    [Fact]
    public async Task Check_StateWithoutEvents_FindsIt()
    {
        await ChangeState("ward", "p/W1", text => text, copyTo: "p/W9");

        await Finds(new("ward p/W9 state", "the state is not ahead of the events", "no state, as there are no events", "a state"));
    }

    [Fact]
    public async Task Check_StateThatIsNotWhatTheEventsAddUpTo_NamesTheField()
    {
        await ChangeState("ward", "p/W1", text => text.Replace("\"C01\":65", "\"C01\":64", StringComparison.Ordinal));

        await Finds(new(W1State, "the state is what the events to version 4 add up to: ward.levels.C01", "65", "64"));
    }

    [Fact]
    public async Task Check_StateThatIsNoJson_FindsIt()
    {
        await ChangeState("ward", "p/W1", _ => "{\"version\":");

        (await Check()).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Key.ShouldBe(W1State), one => one.What.ShouldBe("the state can be read"), one => one.Expected.ShouldBe("a ward"));
    }

    [Fact]
    public async Task Check_BeforeThatWasNotThere_FindsIt()
    {
        await Plant("UPDATE ward_event SET before = replace(before, '\"officers\":5', '\"officers\":6') WHERE ward = 'p/W2' AND kind = 'needsChanged'");

        (await Check()).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Key.ShouldBe("ward p/W2 version 3"), one => one.What.ShouldBe("before is what was there"),
            one => one.Expected.ShouldContain("\"officers\":5"), one => one.Found.ShouldContain("\"officers\":6"));
    }

    [Fact]
    public Task Check_CommandIdTwice_FindsTheSecond() => Finds(
        $"{WithoutUniqueCommands}; UPDATE ward_event SET command_id = 'a-1' WHERE ward = 'p/W1' AND command_id = 'a-3'",
        new("ward p/W1 version 4", "a command writes once in a ward", "a command id of its own", "a-1"));

    [Theory]
    [InlineData("kind = 'exploded'")]
    [InlineData("after = 'no JSON'")]
    [InlineData("at = 'yesterday'")]
    public async Task Check_EventThatCannotBeFolded_FindsIt(string change)
    {
        await Plant($"UPDATE ward_event SET {change} WHERE ward = 'p/W3' AND version = 3");

        (await Check()).Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Key.ShouldBe("ward p/W3 version 3"), one => one.What.ShouldBe("the event can be folded"));
    }

    [Theory]
    [InlineData("number = 5", "programme p import 5", "imports are numbered from 1 without a gap", "2", "5")]
    [InlineData("version = 7", "programme p import 2", "the programme's version grows with the imports that change it", "1", "7")]
    [InlineData("wards_added = 2, wards_changed = 1", "programme p import 2", "as many wards begin with it as it says", "2", "0")]
    [InlineData("wards_changed = 9", "programme p import 2", "as many wards were changed by it as it says", "9", "1")]
    [InlineData("snapshot_version = 4", "programme p import 2", "the snapshot's version is the sum of the versions", "from 5 to 12", "4")]
    [InlineData("snapshot_version = 13", "programme p import 2", "the snapshot's version is the sum of the versions", "from 5 to 12", "13")]
    [InlineData("definition = replace(definition, '\"code\":\"p\"', '\"code\":\"q\"')", "programme p import 2", "the definition is the programme's", "p", "q")]
    public async Task Check_ImportThatDoesNotAddUp_FindsIt(string change, string key, string what, string expected, string found)
    {
        await Plant($"UPDATE programme_import SET {change} WHERE number = 2");

        (await Check()).Findings[0].ShouldBe(new StoreFinding(key, what, expected, found));
    }

    [Fact]
    public Task Check_ImportMissing_FindsTheWardsOfIt() => Finds(
        "DELETE FROM programme_import WHERE number = 2",
        new("programme p", "every imported ward belongs to an import", "an import by the command import-2", "1 wards without it"));

    [Theory]
    [InlineData("scenarios", "\"kept\"", "every scenario is listed", "kept")]
    [InlineData("runs", "\"run\"", "every run is listed", "run")]
    [InlineData("programmes", "\"p\"", "every programme is listed", "p")]
    public async Task Check_NotListed_FindsIt(string index, string id, string what, string missing)
    {
        await ChangeState("index", index, text => text.Replace(id, "", StringComparison.Ordinal));

        await Finds(new($"index {index}", what, missing, "nothing"));
    }

    [Fact]
    public async Task Check_ListedButNotThere_IsNoFault()
    {
        await ChangeState("index", "scenarios", text => text.Replace("\"kept\"", "\"begun\",\"kept\"", StringComparison.Ordinal));

        (await Check()).ShouldSatisfyAllConditions(report => report.Consistent.ShouldBeTrue(), report => report.ListedForNothing.ShouldBe(1));
    }

    [Fact]
    public async Task Check_ListOutOfOrder_FindsIt()
    {
        await ChangeState("index", "scenarios", text => text.Replace("\"kept\"", "\"kept\",\"begun\"", StringComparison.Ordinal));

        await Finds(new("index scenarios", "ids are listed once, in ordinal order", "an ordered list", "kept begun"));
    }

    [Fact]
    public async Task Check_ScenarioStateThatIsNotWhatTheEventsAddUpTo_NamesTheField()
    {
        await ChangeState("scenario", "kept", text => text.Replace("\"name\":\"Kịch bản\"", "\"name\":\"Khác\"", StringComparison.Ordinal));

        await Finds(new("scenario kept state", "the state is what the events to version 2 add up to: scenario.name", "\"Kịch bản\"", "\"Khác\""));
    }

    [Fact]
    public Task Check_LastScenarioEventMissing_FindsTheStateAhead() => Finds(
        "DELETE FROM scenario_event WHERE scenario = 'kept' AND version = 2", new("scenario kept state", "the state is not ahead of the events", "at most version 1", "2"));

    [Fact]
    public Task Check_ScenarioEventsMissing_FindsTheStateAhead() => Finds(
        "DELETE FROM scenario_event WHERE scenario = 'kept'", new("scenario kept state", "the state is not ahead of the events", "no state, as there are no events", "version 2"));

    [Fact]
    public async Task Check_ScenarioStateWhoseLastCommandIsMissing_FindsIt()
    {
        await ChangeState("scenario", "kept", text => text.Replace("{\"version\":2,", "{\"version\":3,", StringComparison.Ordinal));

        (await Check()).Findings.ShouldContain(new StoreFinding("scenario kept state", "the last command made the version", "3", "2"));
    }

    [Fact]
    public Task Check_ScenarioBeforeThatWasNotThere_FindsIt() => Finds(
        "UPDATE scenario_event SET before = '{}' WHERE scenario = 'gone' AND version = 1",
        new("scenario gone version 1", "before is what was there", "nothing", "{}"));

    [Fact]
    public Task Check_ProgressWithoutItsRun_FindsIt() => Finds(
        "UPDATE OrleansStorage SET GrainTypeString = 'run-progress' WHERE GrainTypeString = 'run'",
        new("run-progress run state", "what a run keeps belongs to a run", "the run run", "no such run"));

    protected Task Sql(string sql) => Database.Write(
        "p",
        async (connection, transaction) =>
        {
            await using var command = connection.Command(transaction, sql);
            return (await command.ExecuteNonQueryAsync(Stop), true);
        },
        Stop);

    private Task<StoreReport> Check() => new StoreCheck(new StoreReader(Database), TimeProvider.System).Run(null, Stop);

    private async Task Finds(string sql, StoreFinding finding)
    {
        await Plant(sql);
        await Finds(finding);
    }

    private async Task Finds(StoreFinding finding) => (await Check()).Findings.ShouldBe([finding]);

    // Writes a state anew, under its own key or another.
    private async Task ChangeState(string kind, string id, Func<string, string> change, string? copyTo = null) => await Database.Write(
        "p",
        async (connection, transaction) =>
        {
            await using var read = connection.Command(transaction, "SELECT PayloadBinary FROM OrleansStorage WHERE GrainTypeString = @kind AND GrainIdExtensionString = @id", ("kind", kind), ("id", id));
            var text = Encoding.UTF8.GetString((byte[])(await read.ExecuteScalarAsync(Stop))!);
            var changed = change(text);
            if (copyTo is null) changed.ShouldNotBe(text);
            await using var write = connection.Command(
                transaction,
                copyTo is null
                    ? "UPDATE OrleansStorage SET PayloadBinary = @payload WHERE GrainTypeString = @kind AND GrainIdExtensionString = @id"
                    : """
                      INSERT INTO OrleansStorage (GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, GrainIdExtensionString, ServiceId, PayloadBinary, ModifiedOn, Version)
                      SELECT GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, @to, ServiceId, @payload, ModifiedOn, Version
                      FROM OrleansStorage WHERE GrainTypeString = @kind AND GrainIdExtensionString = @id
                      """,
                ("payload", Encoding.UTF8.GetBytes(changed)), ("kind", kind), ("id", id), ("to", copyTo ?? ""));
            (await write.ExecuteNonQueryAsync(Stop)).ShouldBe(1);
            return (true, true);
        },
        Stop);
}
