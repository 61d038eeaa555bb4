using ModelWard.Grains.Consistency;
using ModelWard.Grains.Tests.Evidence;
using ModelWard.Grains.Tests.Hosting.Storage.Sqlite;
using ModelWard.Grains.Tests.Hosting.Storage.Fixtures;
using ModelWard.Hosting;
using ModelWard.Hosting.Evidence;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class ClusterFillingTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _source = new(migrate: false);
    private readonly PostgresDatabase _target;
    private readonly OnePostgres _postgres;

    public ClusterFillingTests(OnePostgres postgres)
    {
        ArgumentNullException.ThrowIfNull(postgres);
        (_postgres, _target) = (postgres, new PostgresDatabase(postgres.Fresh()));
        File.Copy(FixtureFolder.Store("sqlite", SqliteMigration.Scripts[^1].Name), _source.Directory.Database);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_AStoreWithSomethingOfEveryKind_BringsAllOfIt()
    {
        var file = EvidenceStoreContract.Bytes(1_000_000);
        using var turns = new EvidenceTurns();
        await new EvidenceStore(_source.Database, turns).Keep(EvidenceStoreContract.Note(file), new MemoryStream(file), Stop);

        var digests = await new ClusterFilling(_target).From(_source.Database, Stop);

        using var copy = new MemoryStream();
        (await new EvidenceStore(_target, turns).Read(EvidenceStoreContract.Note(file).Hash, copy, Stop)).ShouldBe(EvidenceStoreContract.Note(file));
        copy.ToArray().ShouldBe(file);
        digests.Select(digest => (digest.Table, digest.Rows)).ShouldBe(
            [("ward_event", 14L), ("scenario_event", 8L), ("proposal", 1L), ("decision", 1L), ("forecast", 1L), ("settings_event", 2L), ("audit_seal", 2L), ("programme_import", 2L), ("evidence", 1L), ("OrleansStorage", (long)_source.Scalar("SELECT COUNT(*) FROM OrleansStorage")!)]);
        digests.ShouldBe(await _source.Database.ReadSnapshot((connection, moment) => StoreDigest.Of(_source.Database, connection, moment, Stop), Stop));
        (await new StoreCheck(new StoreReader(_target), TimeProvider.System).Run(null, Stop)).Findings.ShouldBeEmpty();
        (await Order(_target)).ShouldBe(await Order(_source.Database));
    }

    [Theory]
    [InlineData("INSERT INTO programme_import VALUES ('q', 1, 1, '', '', '', '', '{}', 0, 0, 0, false, '')", "is not empty: programme_import has 1 rows")]
    [InlineData("""
        INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES ('modelward');
        INSERT INTO OrleansMembershipTable (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, StartTime, IAmAliveTime) VALUES ('modelward', '10.0.0.5', 1, 1, 'a', 'a', 3, now(), now())
        """, "1 silos run on")]
    [InlineData("""
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$;
        CREATE TRIGGER broken BEFORE INSERT ON OrleansStorage FOR EACH ROW EXECUTE FUNCTION refuse()
        """, "disk full")]
    [InlineData("""
        CREATE FUNCTION change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.actor = NEW.actor || ' '; RETURN NEW; END $$;
        CREATE TRIGGER broken BEFORE INSERT ON ward_event FOR EACH ROW EXECUTE FUNCTION change()
        """, "is not what was read from")]
    public async Task From_WhereSomethingIsInTheWay_KeepsNothing(string obstacle, string why)
    {
        await Run(obstacle);

        (await Should.ThrowAsync<StartRefusedException>(() => new ClusterFilling(_target).From(_source.Database, Stop))).Message.ShouldContain(why);

        foreach (var table in StoreTable.All.Where(table => table.Name != "programme_import"))
            (await _target.Rows($"SELECT COUNT(*) FROM {table.Name}", reader => reader.GetInt64(0), Stop)).ShouldBe([0L], table.Name);
    }

    // Otherwise a silo would not find what was copied.
    [Fact]
    public async Task KeyHashes_OfStatesThatSilosWrote_AreTheSameOnBothDatabases()
    {
        const string Keys = "SELECT GrainTypeString, GrainIdExtensionString, GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, ServiceId FROM OrleansStorage";
        await using var story = new PostgresDatabase(await _postgres.Story());

        var here = await _source.Database.Rows(Keys, Key, Stop);
        var there = await story.Rows(Keys, Key, Stop);

        here.Length.ShouldBeGreaterThan(8);
        here.ShouldBe(there, ignoreOrder: true);

        static (string, string, int, int, long, long, string) Key(System.Data.Common.DbDataReader reader) => (
            reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt64(4), reader.GetInt64(5), reader.GetString(6));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _source.Dispose();
        return _target.DisposeAsync();
    }

    private static async Task<string[]> Order(SqlDatabase database) =>
        [.. await database.Rows($"SELECT ward, version FROM ward_event ORDER BY {database.Place}", reader => $"{reader.GetString(0)} {reader.GetInt64(1)}", Stop)];

    private Task<int> Run(string sql) => _target.Read(
        async connection =>
        {
            await using var command = connection.Command(null, sql);
            return await command.ExecuteNonQueryAsync(Stop);
        },
        Stop);
}
