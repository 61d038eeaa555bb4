using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Events;

/// <summary>What every store of settings must do. A class a store derives from this and brings the database.</summary>
public abstract class SettingsEventStoreContract
{
    private static readonly string Written = System.Text.Json.JsonSerializer.Serialize(ProgrammeSettings.Default, ModelJson.Options);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty database with this version's schema, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    private SettingsEventStore Settings => new(Database);

    [Fact]
    public async Task Append_Events_ComeBackWithTheChainOfTheirHashes()
    {
        (await Settings.Append(Event(1, "a"), Stop)).ShouldBe(AppendStatus.Appended);
        (await Settings.Append(Event(2, "b"), Stop)).ShouldBe(AppendStatus.Appended);
        (await Settings.Append(Event(1, "a") with { Programme = "q" }, Stop)).ShouldBe(AppendStatus.Appended);

        var (items, total) = await Settings.Page("p", 1, 10, Stop);
        total.ShouldBe(2);
        items.Select(one => one with { Hash = "" }).ShouldBe([Event(2, "b"), Event(1, "a")]);
        items[1].Hash.ShouldBe(items[1].HashAfter(""));
        items[0].Hash.ShouldBe(items[0].HashAfter(items[1].Hash));
        (await Settings.At("p", null, Stop)).ShouldBe(items[0]);
        (await Settings.At("p", 1, Stop)).ShouldBe(items[1]);
        (await Settings.At("p", 3, Stop)).ShouldBeNull();
        (await Settings.Find("p", "a", Stop)).ShouldBe(items[1]);
        (await Settings.Find("r", "a", Stop)).ShouldBeNull();
        (await Settings.Page("p", 2, 1, Stop)).Items.ShouldBe([items[1]]);
    }

    [Fact]
    public async Task Append_VersionOrCommandTaken_SaysSoAndChangesNothing()
    {
        await Settings.Append(Event(1, "a"), Stop);

        (await Settings.Append(Event(1, "b"), Stop)).ShouldBe(AppendStatus.VersionTaken);
        (await Settings.Append(Event(2, "a"), Stop)).ShouldBe(AppendStatus.CommandIdTaken);

        (await Settings.Page("p", 1, 10, Stop)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task SealAndAudit_OfSettings_NameThem()
    {
        await Settings.Append(Event(1, "a"), Stop);
        await Settings.Append(Event(2, "b"), Stop);
        var audit = new AuditStore(Database);

        var seal = (await audit.Seal("p", null, Example.Noon.AddDays(1), Example.Noon, Stop)).ShouldNotBeNull();
        var page = await audit.Page("p", new AuditFilter(), 1, 10, Stop);

        seal.Read().Select(head => (head.Chain, head.Key, head.Version)).ShouldBe([(ChainHead.OfSettings, "p", 2)]);
        page.Total.ShouldBe(2);
        page.Items.Select(entry => (entry.Chain, entry.Key, entry.Version, entry.Kind)).ShouldBe([("settings", "p", 2, "settingsReplaced"), ("settings", "p", 1, "settingsReplaced")]);
        (await Check()).ShouldSatisfyAllConditions(report => report.Findings.ShouldBeEmpty(), report => report.SettingsEvents.ShouldBe(2));
    }

    [Theory]
    [InlineData("UPDATE settings_event SET actor = 'other' WHERE version = 1", "the hash is that of the row and all before it")]
    [InlineData("UPDATE settings_event SET version = 3 WHERE version = 2", "versions follow each other from 1")]
    [InlineData("UPDATE settings_event SET before = '{}' WHERE version = 2", "before is what was there")]
    [InlineData("UPDATE settings_event SET after = '{\"quarters\":[1,1,1,1]}' WHERE version = 2", "the settings are allowed: quarters")]
    [InlineData("UPDATE settings_event SET after = '[' WHERE version = 2", "the event can be read")]
    [InlineData("DELETE FROM settings_event WHERE version = 2", "a row that seal 1 of p sealed is there")]
    public async Task Check_ChangedInTheDatabase_FindsIt(string sql, string rule)
    {
        await Settings.Append(Event(1, "a"), Stop);
        await Settings.Append(Event(2, "b"), Stop);
        await new AuditStore(Database).Seal("p", null, Example.Noon.AddDays(1), Example.Noon, Stop);

        await Database.Write(
            "p",
            async (connection, transaction) =>
            {
                await using var command = connection.Command(transaction, sql);
                return (await command.ExecuteNonQueryAsync(Stop), true);
            },
            Stop);

        (await Check()).Findings.Select(finding => finding.What).ShouldContain(rule);
    }

    private Task<StoreReport> Check() => new StoreCheck(new StoreReader(Database), TimeProvider.System).Run(null, Stop);

    private static StoredSettingsEvent Event(long version, string command) =>
        new("p", version, StoredWardEvent.Moment(Example.Noon.AddMinutes(version)), "officer", command, "hash", version == 1 ? null : Written, Written);
}
