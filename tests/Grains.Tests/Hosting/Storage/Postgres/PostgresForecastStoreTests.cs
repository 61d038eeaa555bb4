using ModelWard.Grains.Tests.Forecasts;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresForecastStoreTests(OnePostgres postgres) : ForecastStoreContract, IAsyncDisposable
{
    private readonly PostgresDatabase _database = new(postgres.Fresh());

    internal override SqlDatabase Database => _database;

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
