using System.Data.Common;
using System.Text;
using System.Text.Json;
using DbUp.Engine;
using ModelWard.Grains.Events;
using ModelWard.Grains.Scenarios;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>
/// Completes the scripts that bring hashes and scenario events with statements for what a database holds already, when their turn comes: every ward's history is chained, every scenario gets an event
/// that carries it over, and every programme's imports are chained. Script and statements are one transaction.
/// </summary>
internal static class AuditMigration
{
    private const string Script = "_audit";
    private const string ImportScript = "_imports";

    // As the table was then; later scripts have added to it.
    private const string Columns = "scenario, version, at, actor, command_id, command_hash, programme, kind, source, before, after, hash";

    /// <summary>The scripts with those completed.</summary>
    /// <param name="scripts">All scripts.</param>
    /// <param name="open">Opens the database, which then has had all scripts before it.</param>
    public static IReadOnlyList<SqlScript> Complete(IReadOnlyList<SqlScript> scripts, Func<DbConnection> open) =>
        [.. scripts.Select(script => Completion(script.Name) is { } complete ? new LazySqlScript(script.Name, () => script.Contents + Statements(open, complete)) : script)];

    private static Action<DbConnection, StringBuilder>? Completion(string script) =>
        script.EndsWith(Script, StringComparison.Ordinal) ? ChainWards + (Action<DbConnection, StringBuilder>)CarryScenarios
        : script.EndsWith(ImportScript, StringComparison.Ordinal) ? ChainImports
        : null;

    private static string Statements(Func<DbConnection> open, Action<DbConnection, StringBuilder> complete)
    {
        using var connection = open();
        var statements = new StringBuilder("\n");
        complete(connection, statements);
        return statements.ToString();
    }

    private static void ChainWards(DbConnection connection, StringBuilder statements)
    {
        using var command = connection.Command(null, $"SELECT {WardEventRow.Columns.Replace(", hash", ", ''", StringComparison.Ordinal)} FROM ward_event ORDER BY ward, version");
        using var reader = command.ExecuteReader();
        var (ward, hash) = ("", "");
        while (reader.Read())
        {
            var row = WardEventRow.Stored(reader);
            hash = row.HashAfter(row.Ward == ward ? hash : "");
            ward = row.Ward;
            statements.Append($"UPDATE ward_event SET hash = '{hash}' WHERE ward = {Quoted(ward)} AND version = {row.Version};\n");
        }
    }

    private static void ChainImports(DbConnection connection, StringBuilder statements)
    {
        using var command = connection.Command(null, $"SELECT programme, {ProgrammeStore.Columns.Replace(", hash", ", ''", StringComparison.Ordinal)} FROM programme_import ORDER BY programme, number");
        using var reader = command.ExecuteReader();
        var (programme, hash) = ("", "");
        while (reader.Read())
        {
            var row = ProgrammeStore.Stored(reader);
            hash = row.HashAfter(row.Programme == programme ? hash : "");
            programme = row.Programme;
            statements.Append($"UPDATE programme_import SET hash = '{hash}' WHERE programme = {Quoted(programme)} AND number = {row.Number};\n");
        }
    }

    private static void CarryScenarios(DbConnection connection, StringBuilder statements)
    {
        using var command = connection.Command(null, $"SELECT {GrainRowKey.Columns}, PayloadBinary FROM OrleansStorage WHERE GrainTypeString = 'scenario' AND PayloadBinary IS NOT NULL");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (JsonSerializer.Deserialize<ScenarioState>(reader.GetFieldValue<byte[]>(3), ModelJson.Options) is not { Made: { } made } state) continue;
            var last = state.Receipts.IsDefaultOrEmpty ? made : state.Receipts[^1];
            var row = new StoredScenarioEvent(
                GrainRowKey.Of(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2)), state.Version, StoredWardEvent.Moment(state.ChangedAt), state.Owner, last.CommandId, last.CommandHash,
                (state.Scenario ?? made.First)?.Programme ?? "", StoredScenarioEvent.Carried, null, null,
                state.Scenario is null ? null : JsonSerializer.Serialize(state.Scenario, ModelJson.Options));
            statements.Append($"""
                INSERT INTO scenario_event ({Columns})
                VALUES ({Quoted(row.Scenario)}, {row.Version}, {Quoted(row.At)}, {Quoted(row.Actor)}, {Quoted(row.CommandId)}, {Quoted(row.CommandHash)}, {Quoted(row.Programme)}, {Quoted(row.Kind)}, NULL, NULL, {Quoted(row.After)}, '{row.HashAfter("")}');

                """);
        }
    }

    private static string Quoted(string? text) => text is null ? "NULL" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
