using ModelWard.Grains.Tests.Consistency;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresStoreCheckTests(OnePostgres postgres) : StoreCheckContract, IAsyncLifetime
{
    private PostgresDatabase? _database;

    internal override SqlDatabase Database => _database!;

    protected override string WithoutUniqueCommands => "ALTER TABLE ward_event DROP CONSTRAINT ward_event_ward_command_id_key";

    public async ValueTask InitializeAsync() => _database = new PostgresDatabase(await postgres.Story());

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
    }
}
