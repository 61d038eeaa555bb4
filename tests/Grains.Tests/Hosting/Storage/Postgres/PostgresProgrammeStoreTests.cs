using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Programmes;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresProgrammeStoreTests(OnePostgres postgres) : ProgrammeStoreContract, IAsyncDisposable
{
    private readonly PostgresDatabase _database = new(postgres.Fresh());

    protected override IProgrammeStore Store => new ProgrammeStore(_database);

    protected override IWardEventStore Events => new WardEventStore(_database);

    protected override IScenarioEventStore Scenarios => new ScenarioEventStore(_database);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
