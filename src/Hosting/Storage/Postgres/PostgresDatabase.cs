using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using ModelWard.Hosting.Storage.Sql;
using Npgsql;

namespace ModelWard.Hosting.Storage.Postgres;

/// <summary>The PostgreSQL database of a cluster. All of a process's connections to it come from one pool.</summary>
internal sealed class PostgresDatabase : SqlDatabase, IAsyncDisposable
{
    /// <summary>Connections of a process, unless the connection string says otherwise: PostgreSQL takes 100 in all by default.</summary>
    public const int Connections = 20;

    // A machine that has lost its power says goodbye to nobody: the server asks every connection whether it lives, and lets go what it held after 25 s. Acknowledged is stored.
    private const string Session = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c synchronous_commit=on";

    // One that hangs amid a transaction lets the next writer have its turn.
    private const string LongestPause = "SET LOCAL idle_in_transaction_session_timeout = '10s'";

    private readonly ConcurrentDictionary<string, WriteTurn> _turns = new(StringComparer.Ordinal);

    /// <summary>The database of a connection string.</summary>
    public PostgresDatabase(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // ContainsKey answers which words there are, not which are said. Whoever finds all of them taken waits for one, up to the connection string's timeout.
        if (!settings.Keys.Any(key => key == "Maximum Pool Size")) settings.MaxPoolSize = Connections;
        settings.ApplicationName ??= "modelward";
        settings.Options = settings.Options is { Length: > 0 } own ? $"{Session} {own}" : Session;
        ConnectionString = settings.ConnectionString;
        Name = $"{settings.Database} on {settings.Host}:{settings.Port}";
        Source = NpgsqlDataSource.Create(settings);
    }

    /// <summary>How connections to it are opened.</summary>
    public string ConnectionString { get; }

    /// <inheritdoc />
    public override string Name { get; }

    /// <summary>The pool.</summary>
    public NpgsqlDataSource Source { get; }

    /// <inheritdoc />
    public override string Place => "place";

    /// <inheritdoc />
    public override string Ordinal => "COLLATE \"C\"";

    /// <inheritdoc />
    public override string Json(string document, string name, bool number) => number ? $"({document}::json->>'{name}')::numeric" : $"({document}::json->>'{name}')";

    /// <inheritdoc />
    protected override async Task<DbConnection> Open(CancellationToken cancellationToken) => await Source.OpenConnectionAsync(cancellationToken);

    /// <inheritdoc />
    protected override async Task<DbTransaction> Snapshot(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await using var only = connection.Command(transaction, "SET TRANSACTION READ ONLY");
        await only.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }

    // One of a process at a time stands in the database's line. Else one that hangs would have many there, each of which is given the turn and keeps it for the longest
    // pause: measured, nobody could write for one to two minutes.
    /// <inheritdoc />
    protected override Task<IDisposable> Turn(string programme, CancellationToken cancellationToken) => _turns.GetOrAdd(programme, _ => new WriteTurn()).Take(cancellationToken);

    // Without the turn an event could be seen before one of a lower place, which whoever follows the places would then never see.
    /// <inheritdoc />
    protected override async Task Turn(string programme, DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await using var turn = connection.Command(transaction, LongestPause + "; SELECT pg_advisory_xact_lock(hashtextextended(@programme, 0))", ("programme", programme));
        await turn.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        foreach (var turn in _turns.Values) turn.Dispose();
    }
}
