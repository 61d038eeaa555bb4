using ModelWard.Grains.Tests.Consistency;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteReorganizationCheckTests : ReorganizationCheckContract, IClassFixture<SqliteReorganization>, IDisposable
{
    private readonly TemporaryDatabase _database = new(migrate: false);

    public SqliteReorganizationCheckTests(SqliteReorganization reorganization)
    {
        ArgumentNullException.ThrowIfNull(reorganization);
        reorganization.CopyTo(_database.Directory.Database);
    }

    internal override SqlDatabase Database => _database.Database;

    public void Dispose() => _database.Dispose();
}

/// <summary>The store of the story with an adoption and a reorganization, made once.</summary>
public sealed class SqliteReorganization : IAsyncLifetime
{
    private readonly DataDirectory _directory = new(Path.Combine(Path.GetTempPath(), $"modelward-{Guid.NewGuid():N}"));

    public async ValueTask InitializeAsync()
    {
        await StoreStory.WriteToDirectory(_directory.Path);
        await StoreStory.Adopt(ClusterMode.Embedded, new() { [DataDirectory.Key] = _directory.Path });
        await StoreStory.Reorganize(ClusterMode.Embedded, new() { [DataDirectory.Key] = _directory.Path });
    }

    public ValueTask DisposeAsync()
    {
        _directory.Dispose();
        Directory.Delete(_directory.Path, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A copy of its file.</summary>
    public void CopyTo(string file) => File.Copy(_directory.Database, file);
}
