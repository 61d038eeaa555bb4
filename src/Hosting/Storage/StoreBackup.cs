using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;

namespace ModelWard.Hosting.Storage;

/// <summary>
/// Writes a store to a file as it is at one moment, also while the service runs, and checks what it wrote: a SQLite database, or for a cluster what pg_dump
/// writes, tried by restoring it to a database of its own.
/// </summary>
internal static class StoreBackup
{
    /// <summary>Writes one.</summary>
    /// <param name="database">The store.</param>
    /// <param name="directory">Its data directory; null where it is a cluster's.</param>
    /// <param name="file">The file to write to; empty, or not there.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What the copy is called, and what the check found in it.</returns>
    public static Task<(string Name, StoreReport Report)> Write(SqlDatabase database, DataDirectory? directory, string file, CancellationToken cancellationToken) =>
        database is PostgresDatabase cluster ? OfCluster(cluster, file, cancellationToken) : OfDirectory(directory!, file, cancellationToken);

    private static async Task<(string Name, StoreReport Report)> OfDirectory(DataDirectory directory, string file, CancellationToken cancellationToken)
    {
        SqliteBackup.Copy(directory.Database, file);
        using var turn = new WriteTurn();
        using var copy = new SqliteDatabase(file, turn);
        return (copy.Name, await StoreReader.Check(copy, cancellationToken));
    }

    private static async Task<(string Name, StoreReport Report)> OfCluster(PostgresDatabase cluster, string file, CancellationToken cancellationToken)
    {
        await PostgresPrograms.Dump(cluster.ConnectionString, file, cancellationToken);
        await using var scratch = await ScratchDatabase.Make(cluster.ConnectionString, cancellationToken);
        await PostgresPrograms.Restore(scratch.ConnectionString, file, cancellationToken);
        await using var copy = new PostgresDatabase(scratch.ConnectionString);
        return (copy.Name, await StoreReader.Check(copy, cancellationToken));
    }
}
