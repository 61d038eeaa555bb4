using System.Data.Common;
using Microsoft.Data.Sqlite;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>
/// The SQLite database in a file, that of a data directory or a backup of one. Reads run beside each other and beside the one writer (write-ahead log); a
/// write has reached the disk when it is answered (synchronous = FULL). SQLite has no asynchronous calls, so what takes
/// the database runs on the caller's thread.
/// </summary>
internal sealed class SqliteDatabase(string file, WriteTurn turn) : SqlDatabase, IDisposable
{
    /// <inheritdoc />
    public override string Name => file;

    /// <summary>How connections to it are opened.</summary>
    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file, Pooling = true }.ConnectionString;

    /// <inheritdoc />
    public override string Place => "rowid";

    /// <inheritdoc />
    public override string Ordinal => "COLLATE BINARY";

    /// <inheritdoc />
    public override string Json(string document, string name, bool number) => $"json_extract({document}, '$.{name}')";

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

    /// <inheritdoc />
    protected override Task<DbConnection> Open(CancellationToken cancellationToken) => Task.FromResult<DbConnection>(Open());

    /// <inheritdoc />
    protected override Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    /// <inheritdoc />
    protected override async Task<IDisposable> Turn(string programme, CancellationToken cancellationToken) => await turn.Take(cancellationToken);

    /// <inheritdoc />
    protected override Task Turn(string programme, DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
