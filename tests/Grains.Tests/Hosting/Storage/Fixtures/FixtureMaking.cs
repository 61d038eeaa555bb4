using System.Diagnostics;
using ModelWard.Grains.Tests.Consistency;
using ModelWard.Grains.Tests.Hosting.Storage.Postgres;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;
using ModelWard.Model;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Fixtures;

/// <summary>Makes the stores of this version's last scripts, for those who bring a new one: eng/fixture.sh. No test.</summary>
[Collection(OnePostgres.Name)]
public sealed class FixtureMaking(OnePostgres postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Make_SqliteStore()
    {
        using var story = new TemporaryDirectory();
        await StoreStory.WriteToDirectory(story.Path);
        await StoreStory.Adopt(ClusterMode.Embedded, new() { [DataDirectory.Key] = story.Path });
        var file = FixtureFolder.Store("sqlite", SqliteMigration.Scripts[^1].Name);
        File.Exists(file).ShouldBeFalse($"{file} is made once and never again");
        SqliteBackup.Copy(new DataDirectory(story.Path).Database, file);
        using var turn = new WriteTurn();
        using var database = new SqliteDatabase(file, turn);
        await Seal(database);
        await File.WriteAllTextAsync(FixtureFolder.Golden("sqlite", SqliteMigration.Scripts[^1].Name), (await StoreFixture.Of(database, Stop)).Golden(), Stop);
    }

    [Fact(Explicit = true)]
    public async Task Make_PostgresStore()
    {
        var connection = await postgres.Story();
        await StoreStory.Adopt(ClusterMode.Silo, new() { [ClusterConnection.Key] = connection });
        var file = FixtureFolder.Store("postgres", PostgresMigration.Scripts[^1].Name);
        File.Exists(file).ShouldBeFalse($"{file} is made once and never again");
        await using var database = new PostgresDatabase(connection);
        await Seal(database);
        await Dump(connection, file);
        await File.WriteAllTextAsync(FixtureFolder.Golden("postgres", PostgresMigration.Scripts[^1].Name), (await StoreFixture.Of(database, Stop)).Golden(), Stop);
    }

    private static async Task Seal(SqlDatabase database)
    {
        var now = TimeProvider.System.GetUtcNow();
        (await new AuditStore(database).Seal("p", now.CivilDay(), now, now, Stop)).ShouldNotBeNull();
    }

    // Keys of cookies are of no use to anybody and look like secrets.
    private static async Task Dump(string connectionString, string file)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        using var dump = Process.Start(
            "pg_dump",
            ["--format=plain", "--inserts", "--no-owner", "--no-privileges", "--exclude-table-data=protection_key", "--host", settings.Host!, "--port", $"{settings.Port}", "--username", settings.Username!, "--file", file, settings.Database!]);
        await dump.WaitForExitAsync(Stop);
        dump.ExitCode.ShouldBe(0);
    }
}
