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
