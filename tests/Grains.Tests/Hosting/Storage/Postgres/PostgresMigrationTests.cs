using DbUp.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresMigrationTests(OnePostgres postgres)
{
    [Fact]
    public async Task Run_ManyAtOnceOnAnEmptyDatabase_MigratesItOnce()
    {
        var database = postgres.Fresh(migrated: false);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Migration(database).Run(), TestContext.Current.CancellationToken)));

        Scalar(database, "SELECT string_agg(tablename, ' ' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'public'")
            .ShouldBe("audit_seal decision evidence forecast orleansmembershiptable orleansmembershipversiontable orleansquery orleansreminderstable orleansstorage programme_import proposal protection_key scenario_event schemaversions settings_event ward_event");
        Scalar(database, "SELECT COUNT(*) FROM schemaversions").ShouldBe((long)PostgresMigration.Scripts.Count);
    }

    [Fact]
    public void Run_ScriptThatFails_LeavesNothingOfItAndRefusesTheStart()
    {
        var database = postgres.Fresh();
        Scalar(database, "INSERT INTO ward_event VALUES ('p/W1', 1, '', '', 'a', '', 'imported', NULL, '{}', '', DEFAULT, 'hash')");

        Should.Throw<StartRefusedException>(() => Migration(database).Run(
            [.. PostgresMigration.Scripts, new SqlScript("0099_broken", "DELETE FROM ward_event; CREATE TABLE ward_event (x integer);")])).Message.ShouldContain("0099_broken");

        Scalar(database, "SELECT COUNT(*) FROM ward_event").ShouldBe(1L);
        Scalar(database, "SELECT COUNT(*) FROM schemaversions WHERE scriptname = '0099_broken'").ShouldBe(0L);
    }

    [Fact]
    public void Run_DatabaseOfANewerVersion_RefusesTheStart()
    {
        var database = postgres.Fresh();
        Scalar(database, "INSERT INTO schemaversions (scriptname, applied) VALUES ('0100_future', now())");

        Should.Throw<StartRefusedException>(() => Migration(database).Run()).Message.ShouldContain("newer ModelWard (schema 0100_future)");
    }

    [Fact]
    public void Run_NoServer_RefusesTheStartAndTellsNoPassword()
    {
        var refused = Should.Throw<StartRefusedException>(() => Migration("Host=127.0.0.1;Port=1;Username=modelward;Password=geheim;Database=city").Run());

        refused.Message.ShouldStartWith("The database city on 127.0.0.1:1 of ConnectionStrings:cluster cannot be used: ");
        refused.Message.ShouldNotContain("geheim");
    }

    // What a copy leaves out would be lost; a place is given anew, in the same order.
    [Fact]
    public void StoreTables_All_HoldEveryColumnButThoseOfOrleansAndTheScripts()
    {
        var columns = (string)Scalar(postgres.Fresh(), """
            SELECT string_agg(table_name || '.' || column_name, ' ') FROM information_schema.columns WHERE table_schema = 'public'
            AND table_name NOT IN ('orleansquery', 'schemaversions', 'orleansmembershiptable', 'orleansmembershipversiontable', 'orleansreminderstable', 'protection_key')
            """)!;

        columns.Split(' ').ShouldBe(
            StoreTable.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}")).Select(name => name.ToLowerInvariant()).Append("ward_event.place"), ignoreOrder: true);
    }

    private static PostgresMigration Migration(string database) => new(new PostgresDatabase(database), NullLogger<PostgresMigration>.Instance);

    private static object? Scalar(string database, string sql)
    {
        using var connection = new NpgsqlConnection(database);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
