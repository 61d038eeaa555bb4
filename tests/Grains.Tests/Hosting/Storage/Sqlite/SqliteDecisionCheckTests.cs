using ModelWard.Grains.Tests.Consistency;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteDecisionCheckTests : DecisionCheckContract, IClassFixture<SqliteAdoption>, IDisposable
{
    private readonly TemporaryDatabase _database = new(migrate: false);

    public SqliteDecisionCheckTests(SqliteAdoption adoption)
    {
        ArgumentNullException.ThrowIfNull(adoption);
        adoption.CopyTo(_database.Directory.Database);
    }

    internal override SqlDatabase Database => _database.Database;

    public void Dispose() => _database.Dispose();
}
