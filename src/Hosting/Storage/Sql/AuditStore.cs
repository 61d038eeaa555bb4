using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Seals and the audit of all events in a database, table audit_seal.</summary>
internal sealed class AuditStore(SqlDatabase database) : IAuditStore
{
    private const string OfProgramme = $"SELECT {SealRow.Columns} FROM audit_seal WHERE programme = @programme ORDER BY number";

    // Of every chain the last row that was stored before a moment.
    private const string Heads = $"""
        SELECT 'ward', ward, version, hash FROM ward_event WHERE (ward, version) IN
            (SELECT ward, MAX(version) FROM ward_event WHERE {WardEventRow.OfProgramme} AND at < @before GROUP BY ward)
        UNION ALL
        SELECT 'scenario', scenario, version, hash FROM scenario_event WHERE (scenario, version) IN
            (SELECT scenario, MAX(version) FROM scenario_event WHERE programme = @programme AND at < @before GROUP BY scenario)
        UNION ALL
        SELECT 'settings', programme, version, hash FROM settings_event WHERE (programme, version) IN
            (SELECT programme, MAX(version) FROM settings_event WHERE programme = @programme AND at < @before GROUP BY programme)
        UNION ALL
        SELECT 'import', programme, number, hash FROM programme_import WHERE (programme, number) IN
            (SELECT programme, MAX(number) FROM programme_import WHERE programme = @programme AND at < @before GROUP BY programme)
        """;

    /// <inheritdoc />
    public Task<StoredSeal?> Seal(string programme, DateOnly? day, DateTimeOffset before, DateTimeOffset at, CancellationToken cancellationToken) => database.Write<StoredSeal?>(
        programme,
        async (connection, transaction) =>
        {
            var seals = await connection.Rows(transaction, OfProgramme, SealRow.Stored, cancellationToken, ("programme", programme));
            if (day is not null && seals.Any(seal => seal.View().Day >= day)) return (null, false);
            var heads = await connection.Rows(transaction, Heads, Head, cancellationToken,
                WardEventRow.First(programme), WardEventRow.Beyond(programme), ("programme", programme), ("before", StoredWardEvent.Moment(before)));
            if (seals.IsEmpty && heads.IsEmpty) return (null, false);
            var added = StoredSeal.After(seals.LastOrDefault(), programme, day, at, Grown(seals, heads));
            await Insert(connection, transaction, added);
            return (added, true);
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<ImmutableArray<AuditSeal>> Seals(string programme, CancellationToken cancellationToken) =>
        [.. (await database.Rows(OfProgramme.Replace("heads", "''", StringComparison.Ordinal), SealRow.Stored, cancellationToken, ("programme", programme))).Select(seal => seal.View())];

    /// <inheritdoc />
    public Task<AuditPage> Page(string programme, AuditFilter filter, int page, int pageSize, CancellationToken cancellationToken)
    {
        var (sql, parameters) = AuditQuery.Of(programme, filter);
        return database.Read(
            async connection =>
            {
                var items = await connection.Rows(null, $"{sql} ORDER BY at DESC, chain, chain_key, version DESC LIMIT @size OFFSET @skipped", AuditQuery.Read, cancellationToken,
                    [.. parameters, ("size", (long)pageSize), ("skipped", (page - 1L) * pageSize)]);
                var total = await connection.Rows(null, $"SELECT COUNT(*) FROM ({sql}) AS entry", reader => reader.GetInt64(0), cancellationToken, parameters);
                return new AuditPage(items, total[0]);
            },
            cancellationToken);
    }

    private static ChainHead Head(DbDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetString(3));

    private static ImmutableArray<ChainHead> Grown(ImmutableArray<StoredSeal> seals, ImmutableArray<ChainHead> heads)
    {
        var known = new Dictionary<(string, string), long>();
        foreach (var head in seals.SelectMany(seal => seal.Read())) known[(head.Chain, head.Key)] = head.Version;
        return
        [
            .. heads.Where(head => head.Version > known.GetValueOrDefault((head.Chain, head.Key)))
                .OrderBy(head => head.Chain, StringComparer.Ordinal).ThenBy(head => head.Key, StringComparer.Ordinal),
        ];
    }

    private static async Task Insert(DbConnection connection, DbTransaction transaction, StoredSeal added)
    {
        await using var command = connection.Command(transaction, $"""
            INSERT INTO audit_seal ({SealRow.Columns}) VALUES (@programme, @number, @day, @at, @heads, @count, @previous, @hash)
            """,
            ("programme", added.Programme), ("number", added.Number), ("day", added.Day), ("at", added.At), ("heads", added.Heads), ("count", added.Count),
            ("previous", added.Previous), ("hash", added.Hash));
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
