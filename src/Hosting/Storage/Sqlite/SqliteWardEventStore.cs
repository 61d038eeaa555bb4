using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>Ward events in SQLite, table ward_event.</summary>
internal sealed class SqliteWardEventStore(SqliteDatabase database) : IWardEventStore
{
    /// <inheritdoc />
    public Task<AppendStatus> Append(string ward, WardEvent added, CancellationToken cancellationToken) => database.Write(
        connection =>
        {
            if (WardEventRow.Insert(connection, null, ward, added)) return AppendStatus.Appended;
            return WardEventRow.Knows(connection, null, ward, added.CommandId) ? AppendStatus.CommandIdTaken : AppendStatus.VersionTaken;
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<WardEvent?> Find(string ward, string commandId, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => Events(connection, "ward = $ward AND command_id = $a", ward, commandId, 0).FirstOrDefault()));

    /// <inheritdoc />
    public Task<ImmutableArray<WardEvent>> After(string ward, long version, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => Events(connection, "ward = $ward AND version > $a ORDER BY version", ward, version, 0)));

    /// <inheritdoc />
    public Task<WardHistory> Page(string ward, int page, int pageSize, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => new WardHistory(
            Events(connection, "ward = $ward ORDER BY version DESC LIMIT $a OFFSET $b", ward, pageSize, (page - 1L) * pageSize),
            Count(connection, ward))));

    /// <inheritdoc />
    public Task<ImmutableArray<ProgrammeEvent>> Newest(string programme, long after, int most, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => ProgrammeEvents(connection, programme, "rowid > $a ORDER BY rowid DESC LIMIT $b", after, most)));

    /// <inheritdoc />
    public Task<ImmutableArray<LastChange>> LastChanges(string programme, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => Changes(connection, programme, $"(ward, version) IN (SELECT ward, MAX(version) FROM ward_event WHERE {OfProgramme} GROUP BY ward) ORDER BY ward", "")));

    /// <inheritdoc />
    public Task<LastChange?> LastChange(string programme, string code, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => Changes(connection, programme, "ward = $a ORDER BY version DESC LIMIT 1", GrainKeys.Ward(programme, code)).FirstOrDefault()));

    /// <inheritdoc />
    public Task<ImmutableArray<ProgrammeEvent>> Lowered(string programme, DateTimeOffset since, CancellationToken cancellationToken) => Task.FromResult(database.Read(
        connection => ProgrammeEvents(connection, programme, """
            kind = 'assessed' AND at >= $a AND json_extract(after, '$.level') < json_extract(before, '$.level')
            ORDER BY at DESC, rowid DESC LIMIT $b
            """, WardEventRow.Moment(since), -1)));

    // Keys are programme/code, and '0' comes after '/'.
    private const string OfProgramme = "ward > $programme || '/' AND ward < $programme || '0'";

    private static ImmutableArray<ProgrammeEvent> ProgrammeEvents(SqliteConnection connection, string programme, string which, object a, object b)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {WardEventRow.Columns}, rowid, ward FROM ward_event WHERE {OfProgramme} AND {which}";
        command.Parameters.AddWithValue("$programme", programme);
        command.Parameters.AddWithValue("$a", a);
        command.Parameters.AddWithValue("$b", b);
        using var reader = command.ExecuteReader();
        var events = ImmutableArray.CreateBuilder<ProgrammeEvent>();
        while (reader.Read()) events.Add(new ProgrammeEvent(reader.GetInt64(9), reader.GetString(10)[(programme.Length + 1)..], WardEventRow.Read(reader)));
        return events.ToImmutable();
    }

    private static ImmutableArray<LastChange> Changes(SqliteConnection connection, string programme, string which, string a)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT ward, version, kind, CASE kind WHEN 'assessed' THEN json_extract(after, '$.criterion') END, at FROM ward_event WHERE {which}";
        command.Parameters.AddWithValue("$programme", programme);
        command.Parameters.AddWithValue("$a", a);
        using var reader = command.ExecuteReader();
        var changes = ImmutableArray.CreateBuilder<LastChange>();
        while (reader.Read())
        {
            changes.Add(new LastChange(reader.GetString(0)[(programme.Length + 1)..], reader.GetInt64(1), WardEventRow.Kind(reader.GetString(2)),
                reader.IsDBNull(3) ? null : reader.GetString(3), WardEventRow.Moment(reader.GetString(4))));
        }
        return changes.ToImmutable();
    }

    private static ImmutableArray<WardEvent> Events(SqliteConnection connection, string which, string ward, object a, object b)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {WardEventRow.Columns} FROM ward_event WHERE {which}";
        command.Parameters.AddWithValue("$ward", ward);
        command.Parameters.AddWithValue("$a", a);
        command.Parameters.AddWithValue("$b", b);
        using var reader = command.ExecuteReader();
        var events = ImmutableArray.CreateBuilder<WardEvent>();
        while (reader.Read()) events.Add(WardEventRow.Read(reader));
        return events.ToImmutable();
    }

    private static long Count(SqliteConnection connection, string ward)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM ward_event WHERE ward = $ward";
        command.Parameters.AddWithValue("$ward", ward);
        return (long)command.ExecuteScalar()!;
    }
}
