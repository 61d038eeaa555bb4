using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Ward events in a database, table ward_event.</summary>
internal sealed class WardEventStore(SqlDatabase database) : IWardEventStore
{
    /// <inheritdoc />
    public Task<AppendStatus> Append(string ward, WardEvent added, CancellationToken cancellationToken) => database.Write(
        GrainKeys.ProgrammeOf(ward),
        async (connection, transaction) =>
        {
            if (await WardEventRow.Insert(connection, transaction, ward, added)) return (AppendStatus.Appended, true);
            return (await WardEventRow.Knows(connection, transaction, ward, added.CommandId) ? AppendStatus.CommandIdTaken : AppendStatus.VersionTaken, false);
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<AppendStatus> AppendAll(string programme, IReadOnlyList<(string Ward, WardEvent Event)> events, CancellationToken cancellationToken) => database.Write(
        programme,
        async (connection, transaction) =>
        {
            var status = await WardEventRow.InsertAll(connection, transaction, programme, events, cancellationToken);
            return (status, status == AppendStatus.Appended);
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<WardEvent?> FindAny(string programme, string commandId, CancellationToken cancellationToken) =>
        (await Events($"{WardEventRow.OfProgramme} AND command_id = @command_id ORDER BY ward LIMIT 1", cancellationToken,
            WardEventRow.First(programme), WardEventRow.Beyond(programme), ("command_id", commandId))).FirstOrDefault();

    /// <inheritdoc />
    public async Task<WardEvent?> Find(string ward, string commandId, CancellationToken cancellationToken) =>
        (await Events("ward = @ward AND command_id = @command_id", cancellationToken, ("ward", ward), ("command_id", commandId))).FirstOrDefault();

    /// <inheritdoc />
    public Task<ImmutableArray<WardEvent>> After(string ward, long version, CancellationToken cancellationToken) =>
        Events("ward = @ward AND version > @version ORDER BY version", cancellationToken, ("ward", ward), ("version", version));

    /// <inheritdoc />
    public async Task<WardHistory> Page(string ward, int page, int pageSize, CancellationToken cancellationToken)
    {
        var events = await Events("ward = @ward ORDER BY version DESC LIMIT @size OFFSET @skipped", cancellationToken,
            ("ward", ward), ("size", (long)pageSize), ("skipped", (page - 1L) * pageSize));
        var count = await database.Rows("SELECT COUNT(*) FROM ward_event WHERE ward = @ward", reader => reader.GetInt64(0), cancellationToken, ("ward", ward));
        return new WardHistory(events, count[0]);
    }

    /// <inheritdoc />
    public Task<ImmutableArray<ProgrammeEvent>> Newest(string programme, long after, int most, CancellationToken cancellationToken) =>
        ProgrammeEvents(programme, $"{database.Place} > @after ORDER BY {database.Place} DESC LIMIT @most", cancellationToken, ("after", after), ("most", (long)most));

    /// <inheritdoc />
    public Task<ImmutableArray<LastChange>> LastChanges(string programme, CancellationToken cancellationToken) =>
        Changes(programme, $"(ward, version) IN (SELECT ward, MAX(version) FROM ward_event WHERE {WardEventRow.OfProgramme} GROUP BY ward) ORDER BY ward", cancellationToken,
            WardEventRow.First(programme), WardEventRow.Beyond(programme));

    /// <inheritdoc />
    public async Task<LastChange?> LastChange(string programme, string code, CancellationToken cancellationToken)
    {
        var last = await Changes(programme, "ward = @ward ORDER BY version DESC LIMIT 1", cancellationToken, ("ward", GrainKeys.Ward(programme, code)));
        return last.IsEmpty ? null : last[0];
    }

    /// <inheritdoc />
    public Task<ImmutableArray<ProgrammeEvent>> Lowered(string programme, DateTimeOffset since, CancellationToken cancellationToken) =>
        ProgrammeEvents(programme, $"""
            at >= @since AND (kind IN ('inspected', 'reviewed')
                OR kind = 'assessed' AND {database.Json("after", "level", number: true)} < {database.Json("before", "level", number: true)})
            ORDER BY at DESC, {database.Place} DESC
            """, cancellationToken, ("since", StoredWardEvent.Moment(since)));

    private Task<ImmutableArray<WardEvent>> Events(string which, CancellationToken cancellationToken, params (string, object?)[] parameters) =>
        database.Rows($"SELECT {WardEventRow.Columns} FROM ward_event WHERE {which}", WardEventRow.Read, cancellationToken, parameters);

    private Task<ImmutableArray<ProgrammeEvent>> ProgrammeEvents(string programme, string which, CancellationToken cancellationToken, params (string, object?)[] parameters) =>
        database.Rows(
            $"SELECT {WardEventRow.Columns}, {database.Place} FROM ward_event WHERE {WardEventRow.OfProgramme} AND {which}",
            reader => new ProgrammeEvent(reader.GetInt64(WardEventRow.Count), reader.GetString(0)[(programme.Length + 1)..], WardEventRow.Read(reader)),
            cancellationToken,
            [WardEventRow.First(programme), WardEventRow.Beyond(programme), .. parameters]);

    private Task<ImmutableArray<LastChange>> Changes(string programme, string which, CancellationToken cancellationToken, params (string, object?)[] parameters) =>
        database.Rows(
            $"SELECT ward, version, kind, CASE kind WHEN 'assessed' THEN {database.Json("after", "criterion", number: false)} END, at FROM ward_event WHERE {which}",
            reader => new LastChange(reader.GetString(0)[(programme.Length + 1)..], reader.GetInt64(1), StoredWardEvent.KindOf(reader.GetString(2)),
                reader.IsDBNull(3) ? null : reader.GetString(3), StoredWardEvent.Moment(reader.GetString(4))),
            cancellationToken,
            parameters);
}
