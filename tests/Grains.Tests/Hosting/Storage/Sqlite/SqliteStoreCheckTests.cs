using ModelWard.Grains.Tests.Consistency;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteStoreCheckTests : StoreCheckContract, IClassFixture<SqliteStory>, IDisposable
{
    private readonly TemporaryDatabase _database = new(migrate: false);

    public SqliteStoreCheckTests(SqliteStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        story.CopyTo(_database.Directory.Database);
    }

    internal override SqlDatabase Database => _database.Database;

    // A constraint of a table cannot be dropped here; the same table without it can take its place.
    protected override string WithoutUniqueCommands =>
        "CREATE TABLE other AS SELECT * FROM ward_event; DROP TABLE ward_event; ALTER TABLE other RENAME TO ward_event";

    public void Dispose() => _database.Dispose();
}
