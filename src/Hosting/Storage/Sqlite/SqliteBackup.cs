using Microsoft.Data.Sqlite;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>Copies a SQLite database as it is at one moment, also while a service writes to it.</summary>
internal static class SqliteBackup
{
    /// <summary>Copies one to a file that is empty or not there; the copy is one file, without a log beside it.</summary>
    /// <exception cref="StartRefusedException">It is no database, or a damaged one.</exception>
    public static void Copy(string from, string to)
    {
        try
        {
            using var source = Open(from, SqliteOpenMode.ReadWrite);
            using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
            source.BackupDatabase(target);
            Ask(target, "PRAGMA journal_mode = DELETE");
            if (Ask(target, "PRAGMA integrity_check") is not "ok" and var damage) throw new StartRefusedException($"The database {from} is damaged: {damage}");
        }
        catch (SqliteException failure)
        {
            throw new StartRefusedException($"The database {from} cannot be copied to {to}: {failure.Message}", failure);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static string? Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar() as string;
    }
}
