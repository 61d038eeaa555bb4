using System.Data.Common;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>A database of the product, and the little in which its SQL differs from that of the others. Parameters are written @name.</summary>
internal abstract class SqlDatabase
{
    /// <summary>The column of ward_event that grows from event to event, in the order in which events come to be seen.</summary>
    public abstract string Place { get; }

    /// <summary>An expression for a top-level text or number of a JSON document.</summary>
    /// <param name="document">The column of the document.</param>
    /// <param name="name">The name in it; letters alone.</param>
    /// <param name="number">Whether it is a number.</param>
    public abstract string Json(string document, string name, bool number);

    /// <summary>Reads.</summary>
    public abstract Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken);

    /// <summary>
    /// Writes events of a programme's wards in a transaction; writers of one programme take turns. Calling off is possible until the turn has
    /// come; whatever the answer, what is kept has reached the disk.
    /// </summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="write">Writes, and says whether to keep what it has written.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public abstract Task<T> Write<T>(string programme, Func<DbConnection, DbTransaction, Task<(T Answer, bool Keep)>> write, CancellationToken cancellationToken);

    /// <summary>Carries out a write in a transaction of its own on a connection.</summary>
    protected static async Task<T> Transact<T>(DbConnection connection, Func<DbConnection, DbTransaction, Task<(T Answer, bool Keep)>> write)
    {
        // One that is not committed is rolled back when it is disposed, also after an error.
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        var (answer, keep) = await write(connection, transaction);
        if (keep) await transaction.CommitAsync(CancellationToken.None);
        return answer;
    }
}
