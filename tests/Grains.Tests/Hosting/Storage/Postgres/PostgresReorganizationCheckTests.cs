using ModelWard.Grains.Tests.Consistency;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresReorganizationCheckTests(OnePostgres postgres) : ReorganizationCheckContract, IAsyncLifetime
{
    private PostgresDatabase? _database;

    internal override SqlDatabase Database => _database!;

    public async ValueTask InitializeAsync()
    {
        var story = await postgres.Story();
        await StoreStory.Adopt(ClusterMode.Silo, new() { [ClusterConnection.Key] = story });
        await StoreStory.Reorganize(ClusterMode.Silo, new() { [ClusterConnection.Key] = story });
        _database = new PostgresDatabase(story);
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null) await _database.DisposeAsync();
    }
}
