using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting.Verbs;

/// <summary>The store that a configuration names, without a service around it. Nothing is opened before it is asked for.</summary>
internal sealed class VerbStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private VerbStore(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection().AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        add(services);
        _services = services.BuildServiceProvider();
    }

    /// <summary>The cluster's database where the configuration names one, else the data directory's.</summary>
    public static VerbStore Of(IConfiguration configuration) =>
        ClusterConnection.Of(configuration) is { } cluster ? OfCluster(cluster) : OfDirectory(configuration);

    /// <summary>The database of a cluster.</summary>
    public static VerbStore OfCluster(string connectionString) => new(services => PostgresStorage.Add(services, connectionString));

    /// <summary>The database of the data directory that the configuration names.</summary>
    public static VerbStore OfDirectory(IConfiguration configuration) => new(services => SqliteStorage.Add(services, configuration));

    /// <summary>The database.</summary>
    public SqlDatabase Database => _services.GetRequiredService<SqlDatabase>();

    /// <summary>Its schema.</summary>
    public ISchema Schema => _services.GetRequiredService<ISchema>();

    /// <summary>Its data directory; null where it is a cluster's.</summary>
    public DataDirectory? Directory => _services.GetService<DataDirectory>();

    /// <summary>Keeps every service and every other verb off the data directory until this is disposed; a cluster's database needs none of that.</summary>
    /// <exception cref="StartRefusedException">A service runs on it.</exception>
    public void Claim() => Directory?.Claim();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
