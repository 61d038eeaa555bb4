using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Programmes;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteProgrammeStoreTests : ProgrammeStoreContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IProgrammeStore Store => new ProgrammeStore(_database.Database);

    protected override IWardEventStore Events => new WardEventStore(_database.Database);

    protected override IScenarioEventStore Scenarios => new ScenarioEventStore(_database.Database);

    public void Dispose() => _database.Dispose();
}
