using Npgsql;

namespace ModelWard.Hosting.Storage.Postgres;

/// <summary>A database of its own on the server of another, gone when disposed.</summary>
internal sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name;

    private ScratchDatabase(string connectionString)
    {
        _name = $"modelward_scratch_{Guid.NewGuid():N}";
        _server = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { Database = _name, Pooling = false }.ConnectionString;
    }

    /// <summary>How to connect to it.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes one.</summary>
    /// <exception cref="StartRefusedException">The user may not.</exception>
    public static async Task<ScratchDatabase> Make(string connectionString, CancellationToken cancellationToken)
    {
        var scratch = new ScratchDatabase(connectionString);
        try
        {
            await scratch.Run($"CREATE DATABASE {scratch._name} TEMPLATE template0", cancellationToken);
            return scratch;
        }
        catch (NpgsqlException failure)
        {
            throw new StartRefusedException($"The backup cannot be tried: a database for it could not be made ({failure.Message}). The user needs the right CREATEDB.", failure);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await Run($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)", CancellationToken.None);

    private async Task Run(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
