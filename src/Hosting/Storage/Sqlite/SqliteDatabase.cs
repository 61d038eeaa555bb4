using Microsoft.Data.Sqlite;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>
/// The SQLite database of a data directory. Reads run beside each other and beside the one writer (write-ahead log); a
/// write has reached the disk when it is answered (synchronous = FULL). SQLite has no asynchronous calls, so what takes
/// the database runs on the caller's thread.
/// </summary>
internal sealed class SqliteDatabase(DataDirectory directory, WriteTurn turn) : IDisposable
{
    /// <summary>How connections to it are opened.</summary>
    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = directory.Database, Pooling = true }.ConnectionString;

    /// <summary>Opens a connection on which every commit reaches the disk.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            using var pragma = connection.CreateCommand();
            pragma.CommandText = "PRAGMA synchronous = FULL";
            pragma.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = Open();
        return read(connection);
    }

    /// <summary>Writes when it is this writer's turn. Calling off is possible until then.</summary>
    public async Task<T> Write<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        using var own = await turn.Take(cancellationToken);
        using var connection = Open();
        return write(connection);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
