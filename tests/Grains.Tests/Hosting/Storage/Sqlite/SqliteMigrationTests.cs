using DbUp.Engine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteMigrationTests
{
    private static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 3, 1, 12, 34, 56, 789, TimeSpan.Zero));

    [Fact]
    public void Run_EmptyDirectory_MakesEveryTableAndNoBackup()
    {
        using var database = new TemporaryDatabase();

        database.Scalar("SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name)")
            .ShouldBe("OrleansQuery OrleansStorage SchemaVersions audit_seal decision evidence forecast programme_import proposal scenario_event settings_event ward_event");
        database.Scalar("SELECT group_concat(QueryKey, ' ') FROM (SELECT QueryKey FROM OrleansQuery ORDER BY QueryKey)")
            .ShouldBe("ClearStorageKey ReadFromStorageKey WriteToStorageKey");
        Directory.Exists(database.Directory.Backups).ShouldBeFalse();
    }

    [Fact]
    public void Run_Again_ChangesNothing()
    {
        using var database = new TemporaryDatabase();

        database.Migration.Run();

        database.Scalar("SELECT COUNT(*) FROM SchemaVersions").ShouldBe((long)SqliteMigration.Scripts.Count);
        Directory.Exists(database.Directory.Backups).ShouldBeFalse();
    }

    [Fact]
    public void Run_NewScript_BacksTheDatabaseUpAsItWas()
    {
        using var database = new TemporaryDatabase(time: Time);
        Insert(database);

        database.Migration.Run([.. SqliteMigration.Scripts, new SqlScript("0099_more", "CREATE TABLE more (x INTEGER); DELETE FROM ward_event;")]);

        database.Scalar("SELECT COUNT(*) FROM ward_event").ShouldBe(0L);
        var backup = Directory.GetFiles(database.Directory.Backups).ShouldHaveSingleItem();
        Path.GetFileName(backup).ShouldBe($"modelward-{SqliteMigration.Scripts[^1].Name[..4]}-20260301T123456789Z.db");
        Count(backup, "SELECT COUNT(*) FROM ward_event").ShouldBe(1L);
        Count(backup, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'more'").ShouldBe(0L);
    }

    [Fact]
    public void Run_ScriptThatFails_LeavesNothingOfItAndRefusesTheStart()
    {
        using var database = new TemporaryDatabase();
        Insert(database);

        var refused = Should.Throw<StartRefusedException>(() => database.Migration.Run(
            [.. SqliteMigration.Scripts, new SqlScript("0099_broken", "DELETE FROM ward_event; CREATE TABLE ward_event (x INTEGER);")]));

        refused.Message.ShouldContain("0099_broken");
        database.Scalar("SELECT COUNT(*) FROM ward_event").ShouldBe(1L);
        database.Scalar("SELECT COUNT(*) FROM SchemaVersions WHERE ScriptName = '0099_broken'").ShouldBe(0L);
    }

    [Fact]
    public void Run_DatabaseOfANewerVersion_RefusesTheStart()
    {
        using var database = new TemporaryDatabase();
        database.Scalar("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('0100_future', '2030-01-01')");

        Should.Throw<StartRefusedException>(() => database.Migration.Run()).Message.ShouldContain("newer ModelWard (schema 0100_future)");
    }

    // What a copy leaves out would be lost.
    [Fact]
    public void StoreTables_All_HoldEveryColumnButThoseOfTheProviderAndTheScripts()
    {
        using var database = new TemporaryDatabase();

        var columns = (string)database.Scalar("""
            SELECT group_concat(m.name || '.' || c.name, ' ') FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT IN ('OrleansQuery', 'SchemaVersions')
            """)!;

        columns.Split(' ').ShouldBe(StoreTable.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")), ignoreOrder: true);
    }

    private static void Insert(TemporaryDatabase database) =>
        database.Scalar("INSERT INTO ward_event VALUES ('p/W1', 1, '', '', 'a', '', 'imported', NULL, '{}', '', 'hash')");

    private static object? Count(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
