using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Hosting.Storage.Sql;
using Npgsql;
using NpgsqlTypes;

namespace ModelWard.Hosting.Storage.Postgres;

/// <summary>Fills the empty database of a cluster with all data of another store: all of it and exactly that, or nothing.</summary>
internal sealed class ClusterFilling(PostgresDatabase target)
{
    // A silo that has not said for so long that it is alive is not.
    private const string ActiveSilos = "SELECT COUNT(*) FROM OrleansMembershipTable WHERE Status = 3 AND IAmAliveTime > now() - interval '2 minutes'";

    /// <summary>Fills it.</summary>
    /// <returns>What both hold now.</returns>
    /// <exception cref="StartRefusedException">The database holds data or silos run on it, or what was written is not what was read; nothing was changed.</exception>
    public Task<ImmutableArray<StoreDigest>> From(SqlDatabase source, CancellationToken cancellationToken) => source.ReadSnapshot(
        async (from, moment) =>
        {
            try
            {
                return await From(source, from, moment, cancellationToken);
            }
            catch (NpgsqlException exception)
            {
                throw new StartRefusedException($"{target.Name} could not be filled, and nothing in it was changed: {exception.Message}", exception);
            }
        },
        cancellationToken);

    private async Task<ImmutableArray<StoreDigest>> From(SqlDatabase source, DbConnection from, DbTransaction moment, CancellationToken cancellationToken)
    {
        await using var to = await target.Source.OpenConnectionAsync(cancellationToken);
        // One that is not committed is rolled back when it is disposed, also after an error.
        await using var filling = await to.BeginTransactionAsync(cancellationToken);
        await RequireEmpty(to, filling, cancellationToken);
        foreach (var table in StoreTable.All) await Copy(table, source, from, moment, to, cancellationToken);
        var (read, written) = (await StoreDigest.Of(source, from, moment, cancellationToken), await StoreDigest.Of(target, to, filling, cancellationToken));
        if (!read.SequenceEqual(written))
            throw new StartRefusedException($"What was written to {target.Name} is not what was read from {source.Name}, so nothing was kept: {string.Join("; ", read.Except(written))}.");
        await filling.CommitAsync(cancellationToken);
        return written;
    }

    private async Task RequireEmpty(NpgsqlConnection to, NpgsqlTransaction filling, CancellationToken cancellationToken)
    {
        // Nobody writes to them until this is over.
        await using var locking = to.Command(filling, $"LOCK TABLE {string.Join(", ", StoreTable.All.Select(table => table.Name))} IN EXCLUSIVE MODE");
        await locking.ExecuteNonQueryAsync(cancellationToken);
        foreach (var table in StoreTable.All)
            if (await Count($"SELECT COUNT(*) FROM {table.Name}") is > 0 and var rows)
                throw new StartRefusedException($"{target.Name} is not empty: {table.Name} has {rows} rows. Data is copied into an empty database only.");
        if (await Count(ActiveSilos) is > 0 and var silos)
            throw new StartRefusedException($"{silos} silos run on {target.Name}. Stop them first: what they hold in memory would be written over the copy.");

        async Task<long> Count(string sql)
        {
            await using var command = to.Command(filling, sql);
            return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        }
    }

    private static async Task Copy(StoreTable table, SqlDatabase source, DbConnection from, DbTransaction moment, NpgsqlConnection to, CancellationToken cancellationToken)
    {
        // Events keep the order in which they came to be seen.
        var rows = table.Name == "ward_event" ? $"SELECT {table.Names} FROM {table.Name} ORDER BY {source.Place}" : table.InOrder(source);
        await using var command = from.Command(moment, rows);
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await using var importer = await to.BeginBinaryImportAsync($"COPY {table.Name} ({table.Names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            await importer.StartRowAsync(cancellationToken);
            for (var i = 0; i < table.Columns.Length; i++)
            {
                if (table.Columns[i].Read(reader, i) is { } value) await importer.WriteAsync(value, TypeOf(table.Columns[i].Kind), cancellationToken);
                else await importer.WriteNullAsync(cancellationToken);
            }
        }
        await importer.CompleteAsync(cancellationToken);
    }

    private static NpgsqlDbType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => NpgsqlDbType.Text,
        ColumnKind.Whole => NpgsqlDbType.Bigint,
        ColumnKind.Small => NpgsqlDbType.Integer,
        ColumnKind.Flag => NpgsqlDbType.Boolean,
        ColumnKind.Bytes => NpgsqlDbType.Bytea,
        _ => NpgsqlDbType.TimestampTz,
    };
}
