using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Imports in a database, tables programme_import, ward_event and scenario_event.</summary>
internal sealed class ProgrammeStore(SqlDatabase database) : IProgrammeStore
{
    /// <summary>The columns that describe an import, without its programme.</summary>
    public const string Columns =
        "number, version, at, actor, command_id, command_hash, definition, snapshot_version, wards_added, wards_changed, programme_changed, hash";

    private const string OfCommand = "programme = @programme AND command_id = @command_id";

    /// <inheritdoc />
    public Task<ProgrammeImport?> Latest(string programme, CancellationToken cancellationToken) => database.Read(
        connection => One(connection, null, "programme = @programme ORDER BY number DESC LIMIT 1", cancellationToken, ("programme", programme)),
        cancellationToken);

    /// <inheritdoc />
    public Task<ProgrammeImport?> Find(string programme, string commandId, CancellationToken cancellationToken) => database.Read(
        connection => One(connection, null, OfCommand, cancellationToken, ("programme", programme), ("command_id", commandId)),
        cancellationToken);

    /// <inheritdoc />
    public Task<ImmutableSortedDictionary<string, long>> WardVersions(string programme, CancellationToken cancellationToken) => database.Read(
        async connection =>
        {
            await using var command = connection.Command(null, $"SELECT ward, MAX(version) FROM ward_event WHERE {WardEventRow.OfProgramme} GROUP BY ward",
                WardEventRow.First(programme), WardEventRow.Beyond(programme));
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var versions = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancellationToken)) versions[reader.GetString(0)[(programme.Length + 1)..]] = reader.GetInt64(1);
            return versions.ToImmutable();
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<ImmutableArray<ProgrammeImport>> Reorganizations(string programme, CancellationToken cancellationToken) =>
    [
        // What matches by chance, where the database does not tell letters apart, is none when it is read.
        .. (await database.Rows($"SELECT {Columns} FROM programme_import WHERE programme = @programme AND definition LIKE @mark ORDER BY number", Read, cancellationToken,
            ("programme", programme), ("mark", $"%{StoredImport.Mark}%"))).Where(import => import.Reorganization is not null),
    ];

    /// <inheritdoc />
    public Task<ImportStatus> Write(
        ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, IReadOnlyList<StoredScenarioEvent> scenarios, CancellationToken cancellationToken) => database.Write(
        import.Programme.Code,
        async (connection, transaction) =>
        {
            var status = await Write(connection, transaction, import, events, scenarios, cancellationToken);
            return (status, status == ImportStatus.Written);
        },
        cancellationToken);

    private static async Task<ImportStatus> Write(
        DbConnection connection, DbTransaction transaction, ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, IReadOnlyList<StoredScenarioEvent> scenarios,
        CancellationToken cancellationToken)
    {
        var programme = import.Programme.Code;
        if (!await Insert(connection, transaction, StoredImport.Of(import)))
            return await One(connection, transaction, OfCommand, cancellationToken, ("programme", programme), ("command_id", import.CommandId)) is null
                ? ImportStatus.Overtaken
                : ImportStatus.CommandIdTaken;
        var status = await WardEventRow.InsertAll(connection, transaction, programme, events.Select(pair => (pair.Key, pair.Value)), cancellationToken);
        for (var i = 0; i < scenarios.Count && status == AppendStatus.Appended; i++) status = await ScenarioEventRow.Insert(connection, transaction, scenarios[i]);
        return status switch
        {
            AppendStatus.Appended => ImportStatus.Written,
            AppendStatus.CommandIdTaken => ImportStatus.CommandIdTaken,
            _ => ImportStatus.Overtaken,
        };
    }

    private static async Task<bool> Insert(DbConnection connection, DbTransaction transaction, StoredImport added)
    {
        await using var last = connection.Command(transaction, "SELECT hash FROM programme_import WHERE programme = @programme AND number = @number",
            ("programme", added.Programme), ("number", added.Number - 1));
        var hash = added.HashAfter(await last.ExecuteScalarAsync(CancellationToken.None) as string ?? "");
        await using var command = connection.Command(transaction, $"""
            INSERT INTO programme_import (programme, {Columns})
            VALUES (@programme, @number, @version, @at, @actor, @command_id, @command_hash, @definition, @snapshot_version, @wards_added, @wards_changed, @programme_changed, @hash)
            ON CONFLICT DO NOTHING
            """,
            ("programme", added.Programme), ("number", added.Number), ("version", added.Version), ("at", added.At),
            ("actor", added.Actor), ("command_id", added.CommandId), ("command_hash", added.CommandHash),
            ("definition", added.Definition), ("snapshot_version", added.SnapshotVersion),
            ("wards_added", (int)added.WardsAdded), ("wards_changed", (int)added.WardsChanged), ("programme_changed", added.ProgrammeChanged), ("hash", hash));
        return await command.ExecuteNonQueryAsync(CancellationToken.None) == 1;
    }

    private static async Task<ProgrammeImport?> One(
        DbConnection connection, DbTransaction? transaction, string which, CancellationToken cancellationToken, params (string, object?)[] parameters)
    {
        await using var command = connection.Command(transaction, $"SELECT {Columns} FROM programme_import WHERE {which}", parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? Read(reader) : null;
    }

    private static ProgrammeImport Read(DbDataReader reader) => new()
    {
        Number = reader.GetInt64(0),
        Version = reader.GetInt64(1),
        At = StoredWardEvent.Moment(reader.GetString(2)),
        Actor = reader.GetString(3),
        CommandId = reader.GetString(4),
        CommandHash = reader.GetString(5),
        Programme = JsonSerializer.Deserialize<Programme>(reader.GetString(6), ModelJson.Options)!,
        SnapshotVersion = reader.GetInt64(7),
        WardsAdded = reader.GetInt32(8),
        WardsChanged = reader.GetInt32(9),
        ProgrammeChanged = reader.GetBoolean(10),
        Reorganization = StoredImport.ReorganizationOf(reader.GetString(6)),
    };

    /// <summary>An import's row as it is stored: the programme, then <see cref="Columns"/>.</summary>
    public static StoredImport Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6),
        reader.GetString(7), reader.GetInt64(8), reader.GetInt64(9), reader.GetInt64(10), reader.GetBoolean(11))
    {
        Hash = reader.GetString(12),
    };
}
