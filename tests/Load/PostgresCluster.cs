using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>A cluster in processes of its own: PostgreSQL, silos and an API that is a client of them.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("modelward-cluster-");
    private readonly (int Silo, int Gateway, Uri Http)[] _places;

    private PostgresCluster(PostgresServer database, int silos)
    {
        Database = database;
        Silos = new ProductProcess[silos];
        _places = [.. Enumerable.Range(0, silos).Select(_ => (FreePort.Next(), FreePort.Next(), new Uri($"http://127.0.0.1:{FreePort.Next()}")))];
    }

    /// <summary>The database.</summary>
    public PostgresServer Database { get; }

    /// <summary>The silos; one that was killed stays here until it is started again.</summary>
    public ProductProcess[] Silos { get; }

    /// <summary>The API.</summary>
    public ProductProcess Api { get; private set; } = null!;

    /// <summary>The moment, of <see cref="Stopwatch"/>, at which the first silo was launched on the empty database.</summary>
    public long Launched { get; private set; }

    /// <summary>Starts it all at once on an empty database, and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed.</exception>
    public static async Task<PostgresCluster> Start(int silos, CancellationToken cancellationToken)
    {
        var cluster = new PostgresCluster(await PostgresServer.Start(cancellationToken), silos);
        try
        {
            cluster.Launched = Stopwatch.GetTimestamp();
            for (var silo = 0; silo < silos; silo++) cluster.StartSilo(silo);
            cluster.Api = ProductProcess.Launch("Planner.Api", cluster._data.FullName, [cluster.Connection, "--ModelWard:Mode=Client"]);
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
    /// <param name="silo">Its number, from 0.</param>
    /// <param name="wrapper">A command that becomes the process, as env with its settings; null for none.</param>
    public void StartSilo(int silo, string[]? wrapper = null)
    {
        var (port, gateway, http) = _places[silo];
        Silos[silo] = ProductProcess.Launch(
            "Silo", _data.FullName, [Connection, $"--Orleans:SiloPort={port}", $"--Orleans:GatewayPort={gateway}", "--ModelWard:WarmUp=false"], wrapper, http);
    }

    /// <summary>
    /// How many wards are awake on each silo that has any, by its port, as the operators' dashboard of a silo shows it. Empty while the dashboard does not
    /// answer: its own grain may have lived on a silo that is gone.
    /// </summary>
    public async Task<Dictionary<int, int>> WardsBySilo(int asked, CancellationToken cancellationToken)
    {
        using var answer = await Silos[asked].Http.GetAsync("/ops/dashboard/DashboardCounters", cancellationToken);
        if (!answer.IsSuccessStatusCode) return [];
        var counters = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return counters.GetProperty("simpleGrainStats").EnumerateArray()
            .Where(grain => grain.GetProperty("grainType").GetString()!.EndsWith(".WardGrain", StringComparison.Ordinal))
            .ToDictionary(grain => int.Parse(grain.GetProperty("siloAddress").GetString()!.Split('@')[0].Split(':')[^1], CultureInfo.InvariantCulture), grain => grain.GetProperty("activationCount").GetInt32());
    }

    /// <summary>Waits until every silo has its share of the wards, also one that came back empty: a third of an equal one at least.</summary>
    /// <returns>How many wards each has.</returns>
    public async Task<IReadOnlyCollection<int>> Spread(CancellationToken cancellationToken)
    {
        while (true)
        {
            var wards = (await WardsBySilo(0, cancellationToken)).Values;
            if (wards.Count == Silos.Length && wards.Min() >= wards.Sum() / Silos.Length / 3) return wards;
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }
    }

    /// <summary>The silo that computes a run of a kind, by its own metrics; null once none does.</summary>
    public async Task<int?> HolderOf(string kind, CancellationToken cancellationToken)
    {
        for (var silo = 0; silo < Silos.Length; silo++)
        {
            if (Silos[silo].ExitCode is not null) continue;
            var metrics = await Silos[silo].Http.GetStringAsync("/metrics", cancellationToken);
            if (metrics.Split('\n').Any(line => line.StartsWith("modelward_runs_running{", StringComparison.Ordinal) && line.Contains($"kind=\"{kind}\"", StringComparison.Ordinal) && !line.Contains("} 0", StringComparison.Ordinal)))
                return silo;
        }
        return null;
    }

    /// <summary>Waits until the others have declared a silo dead.</summary>
    public async Task DeclaredDead(int silo, CancellationToken cancellationToken)
    {
        var active = $"SELECT COUNT(*) FROM OrleansMembershipTable WHERE Status = 3 AND Port = {_places[silo].Silo}";
        while ((await Database.Execute(active, cancellationToken)).Trim() != "0") await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
    }

    /// <summary>
    /// Starts the silos that have ended, and waits until all serve. One that ends while it starts is started again, as its service unit does: on a machine that
    /// is overloaded the others may take it for dead before it has begun.
    /// </summary>
    public async Task Heal(CancellationToken cancellationToken)
    {
        for (var silo = 0; silo < Silos.Length; silo++)
            while (!await Serves(silo, cancellationToken))
            {
                await Silos[silo].DisposeAsync();
                StartSilo(silo);
            }
        await Api.Ready(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Api is not null) await Api.DisposeAsync();
        foreach (var silo in Silos.Where(silo => silo is not null)) await silo.DisposeAsync();
        await Database.DisposeAsync();
        _data.Delete(recursive: true);
    }

    private string Connection => $"--ConnectionStrings:cluster={Database.ConnectionString("postgres")}";

    private async Task<bool> Serves(int silo, CancellationToken cancellationToken)
    {
        try
        {
            await Silos[silo].Ready(cancellationToken);
            return true;
        }
        catch (InvalidOperationException) when (Silos[silo].ExitCode is not null)
        {
            return false;
        }
    }
}
