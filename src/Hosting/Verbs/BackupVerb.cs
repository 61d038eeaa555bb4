using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sqlite;

namespace ModelWard.Hosting.Verbs;

/// <summary>
/// Writes the store to a file as it is at one moment, also while the service runs, and checks what it wrote: a SQLite database, or for a cluster what pg_dump
/// writes, tried by restoring it to a database of its own.
/// </summary>
internal static class BackupVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        await using var store = VerbStore.Of(arguments.Configuration);
        store.Schema.Require();
        using var file = new BackupFile(arguments.File);
        var verdict = store.Database is PostgresDatabase cluster
            ? await OfCluster(cluster, file, output, cancellationToken)
            : await OfDirectory(store.Directory!, file, output, cancellationToken);
        // A copy of a faulty store is still its only backup.
        file.Keep();
        await output.WriteLineAsync($"{arguments.File} holds {store.Database.Name}, {new FileInfo(arguments.File).Length} bytes.".AsMemory(), cancellationToken);
        return verdict;
    }

    private static async Task<int> OfDirectory(DataDirectory directory, BackupFile file, TextWriter output, CancellationToken cancellationToken)
    {
        SqliteBackup.Copy(directory.Database, file.Part);
        using var turn = new WriteTurn();
        using var copy = new SqliteDatabase(file.Part, turn);
        return await CheckVerb.Check(copy, output, cancellationToken);
    }

    private static async Task<int> OfCluster(PostgresDatabase cluster, BackupFile file, TextWriter output, CancellationToken cancellationToken)
    {
        await PostgresPrograms.Dump(cluster.ConnectionString, file.Part, cancellationToken);
        await using var scratch = await ScratchDatabase.Make(cluster.ConnectionString, cancellationToken);
        await PostgresPrograms.Restore(scratch.ConnectionString, file.Part, cancellationToken);
        await using var copy = new PostgresDatabase(scratch.ConnectionString);
        return await CheckVerb.Check(copy, output, cancellationToken);
    }
}
