using ModelWard.Grains.Tests.Evidence;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresEvidenceStoreTests(OnePostgres postgres) : EvidenceStoreContract, IAsyncDisposable
{
    private readonly PostgresDatabase _database = new(postgres.Fresh());

    internal override SqlDatabase Database => _database;

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
