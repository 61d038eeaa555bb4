using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Scenario events in a database, table scenario_event.</summary>
internal sealed class ScenarioEventStore(SqlDatabase database) : IScenarioEventStore
{
    /// <inheritdoc />
    public Task<AppendStatus> Append(StoredScenarioEvent added, CancellationToken cancellationToken) => database.Write(
        added.Programme,
        async (connection, transaction) =>
        {
            if (await Insert(connection, transaction, added)) return (AppendStatus.Appended, true);
            return (await Knows(connection, transaction, added) ? AppendStatus.CommandIdTaken : AppendStatus.VersionTaken, false);
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<StoredScenarioEvent?> Find(string scenario, string commandId, CancellationToken cancellationToken)
    {
        var found = await Events("scenario = @scenario AND command_id = @command_id", cancellationToken, ("scenario", scenario), ("command_id", commandId));
        return found.IsEmpty ? null : found[0];
    }

    /// <inheritdoc />
    public Task<ImmutableArray<StoredScenarioEvent>> After(string scenario, long version, CancellationToken cancellationToken) =>
        Events("scenario = @scenario AND version > @version ORDER BY version", cancellationToken, ("scenario", scenario), ("version", version));

    private Task<ImmutableArray<StoredScenarioEvent>> Events(string which, CancellationToken cancellationToken, params (string, object?)[] parameters) =>
        database.Rows($"SELECT {ScenarioEventRow.Columns} FROM scenario_event WHERE {which}", ScenarioEventRow.Stored, cancellationToken, parameters);

    private static async Task<bool> Insert(DbConnection connection, DbTransaction transaction, StoredScenarioEvent added)
    {
        await using var last = connection.Command(transaction, "SELECT hash FROM scenario_event WHERE scenario = @scenario AND version = @version",
            ("scenario", added.Scenario), ("version", added.Version - 1));
        var hash = added.HashAfter(await last.ExecuteScalarAsync(CancellationToken.None) as string ?? "");
        await using var command = connection.Command(transaction, $"""
            INSERT INTO scenario_event ({ScenarioEventRow.Columns})
            VALUES (@scenario, @version, @at, @actor, @command_id, @command_hash, @programme, @kind, @source, @before, @after, @hash)
            ON CONFLICT DO NOTHING
            """,
            ("scenario", added.Scenario), ("version", added.Version), ("at", added.At), ("actor", added.Actor), ("command_id", added.CommandId), ("command_hash", added.CommandHash),
            ("programme", added.Programme), ("kind", added.Kind), ("source", added.Source), ("before", added.Before), ("after", added.After), ("hash", hash));
        return await command.ExecuteNonQueryAsync(CancellationToken.None) == 1;
    }

    private static async Task<bool> Knows(DbConnection connection, DbTransaction transaction, StoredScenarioEvent added)
    {
        await using var command = connection.Command(transaction, "SELECT 1 FROM scenario_event WHERE scenario = @scenario AND command_id = @command_id",
            ("scenario", added.Scenario), ("command_id", added.CommandId));
        return await command.ExecuteScalarAsync(CancellationToken.None) is not null;
    }
}
