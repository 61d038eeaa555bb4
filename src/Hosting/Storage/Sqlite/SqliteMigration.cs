using DbUp;
using DbUp.Engine;
using Microsoft.Extensions.Logging;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>Brings the database to this version's schema, script by script, each in a transaction of its own.</summary>
internal sealed class SqliteMigration(DataDirectory directory, SqliteDatabase database, TimeProvider time, ILogger<SqliteMigration> log) : ISchema
{
    /// <summary>The scripts of this version, in order.</summary>
    public static IReadOnlyList<SqlScript> Scripts { get; } = SchemaScripts.Of("sqlite");

    /// <inheritdoc />
    public string Last => Scripts[^1].Name;

    // An existing database is backed up first.
    /// <inheritdoc />
    public bool Run() => Run(Scripts);

    /// <inheritdoc />
    public void Require()
    {
        if (!File.Exists(directory.Database)) throw new StartRefusedException($"There is no database {directory.Database}; name its directory with --{DataDirectory.Key}=PATH.");
        SchemaScripts.Require(DeployChanges.To.SqliteDatabase(database.ConnectionString), Scripts, directory.Database);
    }

    /// <summary>The same with given scripts.</summary>
    internal bool Run(IReadOnlyList<SqlScript> scripts)
    {
        UseWriteAheadLog();
        var last = SchemaScripts.Run(DeployChanges.To.SqliteDatabase(database.ConnectionString), AuditMigration.Complete(scripts, database.Open), directory.Database,
            $"use that version or a backup from {directory.Backups}", BackUp);
        if (last is not null) log.LogInformation("Database {Database} is at schema {Schema}.", directory.Database, last);
        return last is not null;
    }

    private void UseWriteAheadLog()
    {
        using var connection = database.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA journal_mode = WAL";
        var mode = pragma.ExecuteScalar() as string;
        if (mode != "wal") throw new StartRefusedException($"The file system of {directory.Path} does not take a write-ahead log (SQLite answers {mode}); name a local directory with --{DataDirectory.Key}=PATH.");
    }

    // schema is the name of the last script it had, as 0002_events.
    private void BackUp(string schema)
    {
        Directory.CreateDirectory(directory.Backups);
        var number = schema.Split('_')[0];
        var file = Path.Combine(directory.Backups, $"modelward-{number}-{time.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}.db");
        using var connection = database.Open();
        using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM INTO $file";
        vacuum.Parameters.AddWithValue("$file", file);
        vacuum.ExecuteNonQuery();
        log.LogInformation("Backed up the database to {File} before its schema changes.", file);
    }
}
