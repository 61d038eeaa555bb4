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
}
