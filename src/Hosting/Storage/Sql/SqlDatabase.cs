using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Telemetry;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>A database of the product, and the little in which its SQL differs from that of the others. Parameters are written @name.</summary>
internal abstract class SqlDatabase
{
    /// <summary>What messages call the database; nothing of it is secret.</summary>
    public abstract string Name { get; }

    /// <summary>The column of ward_event that grows from event to event, in the order in which events come to be seen.</summary>
    public abstract string Place { get; }

    /// <summary>What follows a text in ORDER BY so that it is ordered byte by byte, whatever the column's own order.</summary>
    public abstract string Ordinal { get; }

    /// <summary>An expression for a top-level text or number of a JSON document.</summary>
    /// <param name="document">The column of the document.</param>
    /// <param name="name">The name in it; letters alone.</param>
    /// <param name="number">Whether it is a number.</param>
    public abstract string Json(string document, string name, bool number);

    /// <summary>Reads.</summary>
    /// <exception cref="StoreUnavailableException">The database does not answer as it should.</exception>
    public async Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        using var activity = StoreActivity.Begin("read");
        try
        {
            await using var connection = await Open(cancellationToken);
            return await read(connection);
        }
        catch (DbException exception)
        {
            throw new StoreUnavailableException(exception.Message);
        }
    }

    /// <summary>Reads all rows of a query.</summary>
    /// <exception cref="StoreUnavailableException">The database does not answer as it should.</exception>
    public Task<ImmutableArray<T>> Rows<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string, object?)[] parameters) =>
        Read(connection => connection.Rows(null, sql, read, cancellationToken, parameters), cancellationToken);

    /// <summary>Reads the database as it is at one moment: what others write meanwhile is not seen.</summary>
    /// <exception cref="StoreUnavailableException">The database does not answer as it should.</exception>
    public Task<T> ReadSnapshot<T>(Func<DbConnection, DbTransaction, Task<T>> read, CancellationToken cancellationToken) => Read(
        async connection =>
        {
            await using var transaction = await Snapshot(connection, cancellationToken);
            return await read(connection, transaction);
        },
        cancellationToken);

    /// <summary>
    /// Writes events of a programme's wards in a transaction; writers of one programme take turns. Calling off is possible until the turn has
    /// come; whatever the answer, what is kept has reached the disk.
    /// </summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="write">Writes, and says whether to keep what it has written.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    /// <exception cref="StoreUnavailableException">The database does not answer as it should; whether it has kept what was written is not known.</exception>
    public async Task<T> Write<T>(string programme, Func<DbConnection, DbTransaction, Task<(T Answer, bool Keep)>> write, CancellationToken cancellationToken)
    {
        using var activity = StoreActivity.Begin("write");
        try
        {
            using var own = await Turn(programme, cancellationToken);
            await using var connection = await Open(cancellationToken);
            // One that is not committed is rolled back when it is disposed, also after an error.
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            await Turn(programme, connection, transaction, cancellationToken);
            var (answer, keep) = await write(connection, transaction);
            if (keep) await transaction.CommitAsync(CancellationToken.None);
            return answer;
        }
        catch (DbException exception)
        {
            throw new StoreUnavailableException(exception.Message);
        }
    }

    /// <summary>Opens a connection on which every commit reaches the disk.</summary>
    protected abstract Task<DbConnection> Open(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that reads one moment.</summary>
    protected abstract Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Waits for the turn, of all in this process, to write events of a programme; it ends when the answer is disposed.</summary>
    protected abstract Task<IDisposable> Turn(string programme, CancellationToken cancellationToken);

    /// <summary>Waits in a transaction for the turn to write events of a programme; it ends with the transaction.</summary>
    protected abstract Task Turn(string programme, DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken);
}
