using System.Data.Common;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>How a scenario event stands in its table.</summary>
internal static class ScenarioEventRow
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "scenario, version, at, actor, command_id, command_hash, programme, kind, source, before, after, review, hash";

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredScenarioEvent Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6), reader.GetString(7),
        Text(reader, 8), Text(reader, 9), Text(reader, 10), Text(reader, 11))
    {
        Hash = reader.GetString(12),
    };

    /// <summary>Adds an event, or says why it cannot be added. Its hash covers the event before it.</summary>
    public static async Task<AppendStatus> Insert(DbConnection connection, DbTransaction transaction, StoredScenarioEvent added)
    {
        await using var last = connection.Command(transaction, "SELECT hash FROM scenario_event WHERE scenario = @scenario AND version = @version",
            ("scenario", added.Scenario), ("version", added.Version - 1));
        var hash = added.HashAfter(await last.ExecuteScalarAsync(CancellationToken.None) as string ?? "");
        await using var command = connection.Command(transaction, $"""
            INSERT INTO scenario_event ({Columns})
            VALUES (@scenario, @version, @at, @actor, @command_id, @command_hash, @programme, @kind, @source, @before, @after, @review, @hash)
            ON CONFLICT DO NOTHING
            """,
            ("scenario", added.Scenario), ("version", added.Version), ("at", added.At), ("actor", added.Actor), ("command_id", added.CommandId), ("command_hash", added.CommandHash),
            ("programme", added.Programme), ("kind", added.Kind), ("source", added.Source), ("before", added.Before), ("after", added.After), ("review", added.Review), ("hash", hash));
        if (await command.ExecuteNonQueryAsync(CancellationToken.None) == 1) return AppendStatus.Appended;
        return await Knows(connection, transaction, added) ? AppendStatus.CommandIdTaken : AppendStatus.VersionTaken;
    }

    private static async Task<bool> Knows(DbConnection connection, DbTransaction transaction, StoredScenarioEvent added)
    {
        await using var command = connection.Command(transaction, "SELECT 1 FROM scenario_event WHERE scenario = @scenario AND command_id = @command_id",
            ("scenario", added.Scenario), ("command_id", added.CommandId));
        return await command.ExecuteScalarAsync(CancellationToken.None) is not null;
    }

    private static string? Text(DbDataReader reader, int i) => reader.IsDBNull(i) ? null : reader.GetString(i);
}
