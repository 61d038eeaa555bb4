using DbUp;
using DbUp.Engine;
using Microsoft.Extensions.Logging;
using ModelWard.Hosting.Storage.Sql;
using Npgsql;

namespace ModelWard.Hosting.Storage.Postgres;

/// <summary>Brings the cluster's database to this version's schema. Of several processes that start at once one does it, the others wait.</summary>
internal sealed class PostgresMigration(PostgresDatabase database, ILogger<PostgresMigration> log) : ISchema
{
    // Any number that nothing else of the product locks.
    private const long Turn = 0x4D6F64656C57;

    // Another process may be migrating a large database.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(10);

    /// <summary>The scripts of this version, in order.</summary>
    public static IReadOnlyList<SqlScript> Scripts { get; } = SchemaScripts.Of("postgres");

    /// <inheritdoc />
    public string Last => Scripts[^1].Name;

    /// <inheritdoc />
    public bool Run() => Run(Scripts);

    /// <inheritdoc />
    public void Require() => Guarded(() =>
    {
        SchemaScripts.Require(DeployChanges.To.PostgresqlDatabase(database.ConnectionString), Scripts, database.Name);
        return true;
    });

    /// <summary>The same as <see cref="Run()"/> with given scripts.</summary>
    internal bool Run(IReadOnlyList<SqlScript> scripts) => Guarded(() =>
    {
        // The turn is held by the connection, so it ends with it, whatever happens; a pool would keep it.
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        using var turn = connection.CreateCommand();
        turn.CommandText = "SELECT pg_advisory_lock(@turn)";
        turn.CommandTimeout = (int)LongestTurn.TotalSeconds;
        turn.Parameters.AddWithValue("turn", Turn);
        turn.ExecuteNonQuery();
        var last = SchemaScripts.Run(DeployChanges.To.PostgresqlDatabase(database.ConnectionString), AuditMigration.Complete(scripts, database.Source.OpenConnection), database.Name, "use that version or a backup");
        if (last is not null) log.LogInformation("Database {Database} is at schema {Schema}.", database.Name, last);
        return last is not null;
    });

    private bool Guarded(Func<bool> use)
    {
        try
        {
            return use();
        }
        catch (NpgsqlException exception)
        {
            throw new StartRefusedException($"The database {database.Name} of ConnectionStrings:cluster cannot be used: {exception.Message}", exception);
        }
    }
}
