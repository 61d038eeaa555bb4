using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sqlite;

namespace ModelWard.Hosting.Verbs;

/// <summary>
/// Puts a backup where there is no store yet, a data directory without a database or an empty database, brings it to this version's schema and checks it. It takes the place of nothing: what
/// is there has to be moved away first.
/// </summary>
internal static class RestoreVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(arguments.File)) throw new StartRefusedException($"There is no file {arguments.File}.");
        await using var store = VerbStore.Of(arguments.Configuration);
        if (store.Database is PostgresDatabase cluster) await ToCluster(cluster, arguments.File, cancellationToken);
        else ToDirectory(store, arguments.File);
        store.Schema.Run();
        return await CheckVerb.Check(store.Database, output, cancellationToken);
    }

    private static void ToDirectory(VerbStore store, string file)
    {
        store.Claim();
        var database = store.Directory!.Database;
        foreach (var there in new[] { database, database + "-wal", database + "-shm" }.Where(File.Exists))
            throw new StartRefusedException($"{there} is there already; move the old database away, or name another directory with --{DataDirectory.Key}=PATH.");
        // Under its own name only when it is whole: a start in between must find no half of it.
        using var whole = new BackupFile(database);
        SqliteBackup.Copy(file, whole.Part);
        whole.Keep();
    }

    private static async Task ToCluster(PostgresDatabase cluster, string file, CancellationToken cancellationToken)
    {
        if (await TableCount.Of(cluster, cancellationToken) is not 0 and var count)
            throw new StartRefusedException($"{cluster.Name} is not empty, {count} tables are in it; make an empty database and name that.");
        await PostgresPrograms.Restore(cluster.ConnectionString, file, cancellationToken);
    }
}
