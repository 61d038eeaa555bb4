using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Sqlite;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

/// <summary>A database of its own in a temporary directory, gone when disposed.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly WriteTurn _turn = new();

    public TemporaryDatabase(bool migrate = true, TimeProvider? time = null)
    {
        Directory = new DataDirectory(Path.Combine(Path.GetTempPath(), $"modelward-{Guid.NewGuid():N}"));
        Directory.Claim();
        Database = new SqliteDatabase(Directory.Database, _turn);
        Migration = new SqliteMigration(Directory, Database, time ?? TimeProvider.System, NullLogger<SqliteMigration>.Instance);
        if (migrate) Migration.Run();
    }

    public DataDirectory Directory { get; }

    public SqliteDatabase Database { get; }

    public SqliteMigration Migration { get; }

    public object? Scalar(string sql)
    {
        using var connection = Database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        Database.Dispose();
        _turn.Dispose();
        Directory.Dispose();
        System.IO.Directory.Delete(Directory.Path, recursive: true);
    }
}
