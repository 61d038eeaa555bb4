using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Grains.Tests.Consistency;
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

    private const string Told = "story";

    private readonly SemaphoreSlim _telling = new(1, 1);
    private PostgresServer? _server;
    private bool _isTold;
    private int _last;

    public async ValueTask InitializeAsync()
    {
        if (PostgresServer.Missing is not null) return;
        _server = await PostgresServer.Start(TestContext.Current.CancellationToken);
        Create(Migrated, "template0");
        // Without a pool: a template must have no connections.
        new PostgresMigration(new PostgresDatabase(_server.ConnectionString(Migrated) + ";Pooling=false"), NullLogger<PostgresMigration>.Instance).Run();
    }

    public ValueTask DisposeAsync()
    {
        _telling.Dispose();
        return _server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>How to connect to a new database, empty or with this version's schema.</summary>
    public string Fresh(bool migrated = true) => From(migrated ? Migrated : "template0");

    /// <summary>How to connect to a new database that holds <see cref="StoreStory"/>; it is told once.</summary>
    public async Task<string> Story()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        await _telling.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_isTold)
            {
                Create(Told, Migrated);
                await StoreStory.WriteToCluster(_server!.ConnectionString(Told) + ";Pooling=false");
            }
            _isTold = true;
        }
        finally
        {
            _telling.Release();
        }
        return From(Told);
    }

    private string From(string template)
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        var name = $"test{Interlocked.Increment(ref _last)}";
        Create(name, template);
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
