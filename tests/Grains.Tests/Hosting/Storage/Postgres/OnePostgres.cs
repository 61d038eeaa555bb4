using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Product;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

/// <summary>One PostgreSQL server for all tests of this collection; each takes a database of its own.</summary>
[CollectionDefinition(Name)]
public sealed class OnePostgres : ICollectionFixture<OnePostgres>, IAsyncLifetime
{
    public const string Name = "PostgreSQL";

    private const string Migrated = "migrated";

    private PostgresServer? _server;
    private int _last;

    public async ValueTask InitializeAsync()
    {
        if (PostgresServer.Missing is not null) return;
        _server = await PostgresServer.Start(TestContext.Current.CancellationToken);
        Create(Migrated, "template0");
        // Without a pool: a template must have no connections.
        new PostgresMigration(new PostgresDatabase(_server.ConnectionString(Migrated) + ";Pooling=false"), NullLogger<PostgresMigration>.Instance).Run();
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>How to connect to a new database, empty or with this version's schema.</summary>
    public string Fresh(bool migrated = true)
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        var name = $"test{Interlocked.Increment(ref _last)}";
        Create(name, migrated ? Migrated : "template0");
        return _server!.ConnectionString(name);
    }

    private void Create(string name, string template)
    {
        using var connection = new NpgsqlConnection(_server!.ConnectionString("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name} TEMPLATE {template}";
        command.ExecuteNonQuery();
    }
}
