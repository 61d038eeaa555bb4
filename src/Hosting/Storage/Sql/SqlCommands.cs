using System.Collections.Immutable;
using System.Data;
using System.Data.Common;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Makes commands of a database.</summary>
internal static class SqlCommands
{
    /// <summary>A command with its parameters, each a name without @ and a value; null is a missing text.</summary>
    public static DbCommand Command(this DbConnection connection, DbTransaction? transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            if (value is null) (parameter.DbType, parameter.Value) = (DbType.String, DBNull.Value);
            else parameter.Value = value;
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>Reads all rows of a query.</summary>
    public static async Task<ImmutableArray<T>> Rows<T>(
        this DbConnection connection, DbTransaction? transaction, string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string, object?)[] parameters)
    {
        await using var command = connection.Command(transaction, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = ImmutableArray.CreateBuilder<T>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows.ToImmutable();
    }
}
