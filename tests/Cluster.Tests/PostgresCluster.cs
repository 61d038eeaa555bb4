using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>A cluster in processes of its own: PostgreSQL, silos and an API that is a client of them.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly DataDirectory _data = new();
    private readonly (int Silo, int Gateway, Uri Http)[] _places;

    private PostgresCluster(PostgresServer database, int silos)
    {
        Database = database;
        Silos = new ProductProcess[silos];
        _places = [.. Enumerable.Range(0, silos).Select(_ => (FreePort.Next(), FreePort.Next(), new Uri($"http://127.0.0.1:{FreePort.Next()}")))];
    }

    public PostgresServer Database { get; }

    public ProductProcess[] Silos { get; }

    public ProductProcess Api { get; private set; } = null!;

    /// <summary>Starts it all at once on an empty database, and waits until it is ready.</summary>
    public static async Task<PostgresCluster> Start(int silos, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        var cluster = new PostgresCluster(await PostgresServer.Start(cancellationToken), silos);
        try
        {
            for (var silo = 0; silo < silos; silo++) cluster.StartSilo(silo);
            cluster.Api = ProductProcess.Launch("Planner.Api", cluster._data.Path, [cluster.Connection, "--ModelWard:Mode=Client"]);
            await cluster.Api.Ready(cancellationToken);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts a silo, again where it was before.</summary>
    public void StartSilo(int silo)
    {
        var (port, gateway, http) = _places[silo];
        Silos[silo] = ProductProcess.Launch("Silo", _data.Path, [Connection, $"--Orleans:SiloPort={port}", $"--Orleans:GatewayPort={gateway}", "--ModelWard:WarmUp=false"], address: http);
    }

    public async ValueTask DisposeAsync()
    {
        if (Api is not null) await Api.DisposeAsync();
        foreach (var silo in Silos.Where(silo => silo is not null)) await silo.DisposeAsync();
        await Database.DisposeAsync();
        _data.Dispose();
    }

    private string Connection => $"--ConnectionStrings:cluster={Database.ConnectionString("postgres")}";
}
