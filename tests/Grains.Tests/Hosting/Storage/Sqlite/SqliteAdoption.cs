using ModelWard.Grains.Tests.Consistency;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

/// <summary>The story and an adoption as a SQLite database, told once; each test takes a copy.</summary>
public sealed class SqliteAdoption : IAsyncLifetime
{
    private readonly DataDirectory _directory = new(Path.Combine(Path.GetTempPath(), $"modelward-{Guid.NewGuid():N}"));

    public async ValueTask InitializeAsync()
    {
        await StoreStory.WriteToDirectory(_directory.Path);
        await StoreStory.Adopt(ClusterMode.Embedded, new() { [DataDirectory.Key] = _directory.Path });
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
