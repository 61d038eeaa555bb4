using ModelWard.Grains.Consistency;
using ModelWard.Grains.Tests.Hosting.Storage.Postgres;
using ModelWard.Grains.Tests.Hosting.Storage.Sqlite;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Fixtures;

/// <summary>A store of every schema there has been opens in this version, says the same as ever, and is consistent.</summary>
[Collection(OnePostgres.Name)]
public sealed class FixtureTests(OnePostgres postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> SqliteScripts => [.. SqliteMigration.Scripts.Select(script => script.Name)];

    public static TheoryData<string> PostgresScripts => [.. PostgresMigration.Scripts.Select(script => script.Name)];

    [Theory]
    [MemberData(nameof(SqliteScripts))]
    public async Task SqliteStore_OfASchema_OpensAndSaysTheSame(string script)
    {
        RequireFixture("sqlite", script);
        using var database = new TemporaryDatabase(migrate: false);
        File.Copy(FixtureFolder.Store("sqlite", script), database.Directory.Database);
        database.Scalar("SELECT MAX(ScriptName) FROM SchemaVersions").ShouldBe(script);

        database.Migration.Run().ShouldBe(script != SqliteMigration.Scripts[^1].Name);

        await SaysTheSame("sqlite", script, database.Database);
    }

    [Fact]
    public void SqliteStore_OfBeforeScenarioEvents_CarriesScenariosOverUnderTheIdsThatTheApiMakes()
    {
        using var database = new TemporaryDatabase(migrate: false);
        File.Copy(FixtureFolder.Store("sqlite", "0003_assessments"), database.Directory.Database);
        foreach (var id in new[] { "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210" })
        {
            // As Orleans keeps a key that reads as a GUID.
            var bytes = Guid.Parse(id).ToByteArray();
            database.Scalar($"""
                INSERT INTO OrleansStorage (GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, GrainIdExtensionString, ServiceId, PayloadBinary, ModifiedOn, Version)
                SELECT 7, {BitConverter.ToInt64(bytes, 0)}, {BitConverter.ToInt64(bytes, 8)}, GrainTypeHash, GrainTypeString, '', ServiceId, PayloadBinary, ModifiedOn, Version
                FROM OrleansStorage WHERE GrainTypeString = 'scenario' AND GrainIdExtensionString = 'kept'
                """);
        }

        database.Migration.Run().ShouldBeTrue();

        database.Scalar("SELECT group_concat(scenario, ' ') FROM (SELECT scenario FROM scenario_event WHERE length(scenario) = 32 ORDER BY scenario)")
            .ShouldBe("0123456789abcdef0123456789abcdef fedcba9876543210fedcba9876543210");
    }

    [Theory]
    [MemberData(nameof(PostgresScripts))]
    public async Task PostgresStore_OfASchema_OpensAndSaysTheSame(string script)
    {
        RequireFixture("postgres", script);
        var connectionString = postgres.Fresh(migrated: false);
        Load(connectionString, FixtureFolder.Store("postgres", script)).ShouldBe(script);
        await using var database = new PostgresDatabase(connectionString);

        new PostgresMigration(database, NullLogger<PostgresMigration>.Instance).Run().ShouldBe(script != PostgresMigration.Scripts[^1].Name);

        await SaysTheSame("postgres", script, database);
    }

    private static void RequireFixture(string database, string script)
    {
        foreach (var file in new[] { FixtureFolder.Store(database, script), FixtureFolder.Golden(database, script) })
            File.Exists(file).ShouldBeTrue($"No store of the schema {script} is kept ({file}). While it is the last one, eng/fixture.sh makes it; commit what it makes.");
    }

    private static async Task SaysTheSame(string kind, string script, SqlDatabase database)
    {
        var golden = await File.ReadAllTextAsync(FixtureFolder.Golden(kind, script), Stop);
        (await StoreFixture.Of(database, Stop)).Golden(golden).ShouldBe(golden);
        (await new StoreCheck(new StoreReader(database), TimeProvider.System).Run(null, Stop)).Findings.ShouldBeEmpty();
    }

    // What begins with a backslash is for psql alone.
    private static string? Load(string connectionString, string file)
    {
        using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Join('\n', File.ReadLines(file).Where(line => !line.StartsWith('\\')));
        command.ExecuteNonQuery();
        command.CommandText = "SELECT MAX(scriptname) FROM public.schemaversions";
        return command.ExecuteScalar() as string;
    }
}
