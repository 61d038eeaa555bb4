using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Events of settings in a database, table settings_event.</summary>
internal sealed class SettingsEventStore(SqlDatabase database) : ISettingsEventStore
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "programme, version, at, actor, command_id, command_hash, before, after, hash";

    /// <inheritdoc />
    public Task<AppendStatus> Append(StoredSettingsEvent added, CancellationToken cancellationToken) => database.Write(
        added.Programme,
        async (connection, transaction) =>
        {
            if (await Insert(connection, transaction, added)) return (AppendStatus.Appended, true);
            var known = await connection.Rows(transaction, "SELECT version FROM settings_event WHERE programme = @programme AND command_id = @command_id",
                reader => reader.GetInt64(0), CancellationToken.None, ("programme", added.Programme), ("command_id", added.CommandId));
            return (known.IsEmpty ? AppendStatus.VersionTaken : AppendStatus.CommandIdTaken, false);
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<StoredSettingsEvent?> Find(string programme, string commandId, CancellationToken cancellationToken) =>
        (await Events("programme = @programme AND command_id = @command_id", cancellationToken, ("programme", programme), ("command_id", commandId))).FirstOrDefault();

    /// <inheritdoc />
    public async Task<StoredSettingsEvent?> At(string programme, long? version, CancellationToken cancellationToken) => (version is { } named
        ? await Events("programme = @programme AND version = @version", cancellationToken, ("programme", programme), ("version", named))
        : await Events("programme = @programme ORDER BY version DESC LIMIT 1", cancellationToken, ("programme", programme))).FirstOrDefault();

    /// <inheritdoc />
    public async Task<(ImmutableArray<StoredSettingsEvent> Items, long Total)> Page(string programme, int page, int pageSize, CancellationToken cancellationToken)
    {
        var items = await Events("programme = @programme ORDER BY version DESC LIMIT @size OFFSET @skipped", cancellationToken,
            ("programme", programme), ("size", (long)pageSize), ("skipped", (page - 1L) * pageSize));
        var total = await database.Rows("SELECT COUNT(*) FROM settings_event WHERE programme = @programme", reader => reader.GetInt64(0), cancellationToken, ("programme", programme));
        return (items, total[0]);
    }

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredSettingsEvent Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5),
        reader.IsDBNull(6) ? null : reader.GetString(6), reader.GetString(7))
    {
        Hash = reader.GetString(8),
    };

    private Task<ImmutableArray<StoredSettingsEvent>> Events(string which, CancellationToken cancellationToken, params (string, object?)[] parameters) =>
        database.Rows($"SELECT {Columns} FROM settings_event WHERE {which}", Stored, cancellationToken, parameters);

    private static async Task<bool> Insert(DbConnection connection, DbTransaction transaction, StoredSettingsEvent added)
    {
        await using var last = connection.Command(transaction, "SELECT hash FROM settings_event WHERE programme = @programme AND version = @version",
            ("programme", added.Programme), ("version", added.Version - 1));
        var hash = added.HashAfter(await last.ExecuteScalarAsync(CancellationToken.None) as string ?? "");
        await using var command = connection.Command(transaction, $"""
            INSERT INTO settings_event ({Columns})
            VALUES (@programme, @version, @at, @actor, @command_id, @command_hash, @before, @after, @hash)
            ON CONFLICT DO NOTHING
            """,
            ("programme", added.Programme), ("version", added.Version), ("at", added.At), ("actor", added.Actor), ("command_id", added.CommandId),
            ("command_hash", added.CommandHash), ("before", added.Before), ("after", added.After), ("hash", hash));
        return await command.ExecuteNonQueryAsync(CancellationToken.None) == 1;
    }
}
