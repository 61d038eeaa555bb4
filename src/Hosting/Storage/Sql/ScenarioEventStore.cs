using System.Collections.Immutable;
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
            var status = await ScenarioEventRow.Insert(connection, transaction, added);
            return (status, status == AppendStatus.Appended);
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
}
