using ModelWard.Hosting.Storage.Sql;
using Npgsql;

namespace ModelWard.Hosting.Storage.Postgres;

/// <summary>How many tables, views and sequences a database has in the schema that the product would use; 0 where it is new.</summary>
internal static class TableCount
{
    private const string Question = "SELECT COUNT(*) FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S') AND relnamespace = current_schema()::regnamespace";

    /// <summary>Counts them.</summary>
    /// <exception cref="StartRefusedException">The database cannot be used.</exception>
    public static async Task<long> Of(PostgresDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
            await using var tables = connection.Command(null, Question);
            return (long)(await tables.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (NpgsqlException failure)
        {
            throw new StartRefusedException($"The database {database.Name} cannot be used: {failure.Message}", failure);
        }
    }
}
