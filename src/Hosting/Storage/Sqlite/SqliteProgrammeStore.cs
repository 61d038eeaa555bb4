using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>Imports in SQLite, tables programme_import and ward_event.</summary>
internal sealed class SqliteProgrammeStore(SqliteDatabase database) : IProgrammeStore
{
    private const string Columns =
        "number, version, at, actor, command_id, command_hash, definition, snapshot_version, wards_added, wards_changed, programme_changed";

    /// <inheritdoc />
    public Task<ProgrammeImport?> Latest(string programme, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => One(connection, null, "programme = $programme ORDER BY number DESC LIMIT 1", programme, "")));

    /// <inheritdoc />
    public Task<ProgrammeImport?> Find(string programme, string commandId, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => One(connection, null, "programme = $programme AND command_id = $command_id", programme, commandId)));

    /// <inheritdoc />
    public Task<ImmutableSortedDictionary<string, long>> WardVersions(string programme, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection =>
        {
            var first = GrainKeys.Ward(programme, "");
            using var command = connection.CreateCommand();
            // Keys that begin with "programme/": from there to the same with the next character, 0, in place of the stroke.
            command.CommandText = "SELECT ward, MAX(version) FROM ward_event WHERE ward > $first AND ward < $beyond GROUP BY ward";
            command.Parameters.AddWithValue("$first", first);
            command.Parameters.AddWithValue("$beyond", programme + "0");
            using var reader = command.ExecuteReader();
            var versions = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
            while (reader.Read()) versions[reader.GetString(0)[first.Length..]] = reader.GetInt64(1);
            return versions.ToImmutable();
        }));

    /// <inheritdoc />
    public Task<ImportStatus> Write(ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, CancellationToken cancellationToken) => database.Write(
        connection =>
        {
            using var transaction = connection.BeginTransaction();
            var status = Write(connection, transaction, import, events, cancellationToken);
            if (status == ImportStatus.Written) transaction.Commit();
            else transaction.Rollback();
            return status;
        },
        cancellationToken);

    private static ImportStatus Write(
        SqliteConnection connection, SqliteTransaction transaction, ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, CancellationToken cancellationToken)
    {
        var programme = import.Programme.Code;
        if (!Insert(connection, transaction, import))
            return One(connection, transaction, "programme = $programme AND command_id = $command_id", programme, import.CommandId) is null
                ? ImportStatus.Overtaken
                : ImportStatus.CommandIdTaken;
        foreach (var (code, added) in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ward = GrainKeys.Ward(programme, code);
            if (WardEventRow.Insert(connection, transaction, ward, added)) continue;
            return WardEventRow.Knows(connection, transaction, ward, added.CommandId) ? ImportStatus.CommandIdTaken : ImportStatus.Overtaken;
        }
        return ImportStatus.Written;
    }

    private static bool Insert(SqliteConnection connection, SqliteTransaction transaction, ProgrammeImport import)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"""
            INSERT INTO programme_import (programme, {Columns})
            VALUES ($programme, $number, $version, $at, $actor, $command_id, $command_hash, $definition, $snapshot_version, $wards_added, $wards_changed, $programme_changed)
            ON CONFLICT DO NOTHING
            """;
        command.Parameters.AddWithValue("$programme", import.Programme.Code);
        command.Parameters.AddWithValue("$number", import.Number);
        command.Parameters.AddWithValue("$version", import.Version);
        command.Parameters.AddWithValue("$at", WardEventRow.Moment(import.At));
        command.Parameters.AddWithValue("$actor", import.Actor);
        command.Parameters.AddWithValue("$command_id", import.CommandId);
        command.Parameters.AddWithValue("$command_hash", import.CommandHash);
        command.Parameters.AddWithValue("$definition", JsonSerializer.Serialize(import.Programme, ModelJson.Options));
        command.Parameters.AddWithValue("$snapshot_version", import.SnapshotVersion);
        command.Parameters.AddWithValue("$wards_added", import.WardsAdded);
        command.Parameters.AddWithValue("$wards_changed", import.WardsChanged);
        command.Parameters.AddWithValue("$programme_changed", import.ProgrammeChanged);
        return command.ExecuteNonQuery() == 1;
    }

    private static ProgrammeImport? One(SqliteConnection connection, SqliteTransaction? transaction, string which, string programme, string commandId)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT {Columns} FROM programme_import WHERE {which}";
        command.Parameters.AddWithValue("$programme", programme);
        command.Parameters.AddWithValue("$command_id", commandId);
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    private static ProgrammeImport Read(SqliteDataReader reader) => new()
    {
        Number = reader.GetInt64(0),
        Version = reader.GetInt64(1),
        At = WardEventRow.Moment(reader.GetString(2)),
        Actor = reader.GetString(3),
        CommandId = reader.GetString(4),
        CommandHash = reader.GetString(5),
        Programme = JsonSerializer.Deserialize<Programme>(reader.GetString(6), ModelJson.Options)!,
        SnapshotVersion = reader.GetInt64(7),
        WardsAdded = reader.GetInt32(8),
        WardsChanged = reader.GetInt32(9),
        ProgrammeChanged = reader.GetBoolean(10),
    };
}
