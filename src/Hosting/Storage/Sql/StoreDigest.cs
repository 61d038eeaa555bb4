using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Audit;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>What a table of a store holds, in short: equal rows give equal digests on every database.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Hash">Lower-case hex SHA-256 of all rows in the order of their keys.</param>
internal sealed record StoreDigest(string Table, long Rows, string Hash)
{
    /// <summary>The digests of all tables.</summary>
    public static async Task<ImmutableArray<StoreDigest>> Of(SqlDatabase database, DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var digests = ImmutableArray.CreateBuilder<StoreDigest>();
        foreach (var table in StoreTable.All) digests.Add(await Of(table, database, connection, transaction, cancellationToken));
        return digests.ToImmutable();
    }

    private static async Task<StoreDigest> Of(StoreTable table, SqlDatabase database, DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        using var form = new ByteForm();
        await using var command = connection.Command(transaction, table.InOrder(database));
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = 0L;
        for (; await reader.ReadAsync(cancellationToken); rows++)
            for (var i = 0; i < table.Columns.Length; i++) Add(form, table.Columns[i].Read(reader, i));
        return new StoreDigest(table.Name, rows, form.Hash());
    }

    private static void Add(ByteForm form, object? value) => _ = value switch
    {
        null => form.Add((string?)null),
        string text => form.Add(text),
        byte[] bytes => form.Add(bytes),
        bool flag => form.Add(flag ? 1 : 0),
        int number => form.Add(number),
        long number => form.Add(number),
        // To the microsecond, the finest that PostgreSQL keeps.
        DateTime moment => form.Add(moment.Ticks / TimeSpan.TicksPerMicrosecond),
        _ => throw new InvalidOperationException($"A cell of a store holds a {value.GetType().Name}."),
    };
}
