using ModelWard.Grains.Tests.Forecasts;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteForecastStoreTests : ForecastStoreContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    internal override SqlDatabase Database => _database.Database;

    public void Dispose() => _database.Dispose();
}
