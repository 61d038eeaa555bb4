using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Forecasts;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Tests.Hosting.Storage.Sqlite;
using ModelWard.Hosting.Storage.Sql;
using Orleans.Configuration;
using Orleans.Storage;
using Orleans.TestingHost;

namespace ModelWard.Grains.Tests.Clusters;

/// <summary>Some silos in this process on common stores; silos may be killed. A dead one is found dead within about two seconds.</summary>
public sealed class SiloCluster : IAsyncDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly InProcessTestCluster _cluster;

    public SiloCluster(short silos)
    {
        var builder = new InProcessTestClusterBuilder(silos);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSiloHost((options, host) =>
        {
            host.Logging.ClearProviders();
            host.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["ModelWard:Programmes:ReadAgainEvery"] = "01:00:00",
                ["ModelWard:Runs:SaveEvery"] = "00:00:00",
                ["ModelWard:Runs:TakeUpEvery"] = "00:00:01",
            });
            host.Services.AddSingleton<IWardEventStore>(new WardEventStore(_database.Database));
            host.Services.AddSingleton<IScenarioEventStore>(new ScenarioEventStore(_database.Database));
            host.Services.AddSingleton<ISettingsEventStore>(new SettingsEventStore(_database.Database));
            host.Services.AddSingleton<IDecisionStore>(new DecisionStore(_database.Database));
            host.Services.AddSingleton<IForecastStore>(new ForecastStore(_database.Database));
            host.Services.AddSingleton<IProgrammeStore>(new ProgrammeStore(_database.Database));
            host.Services.AddKeyedSingleton<IGrainStorage>(GrainStorage.Name, Storage);
            host.Services.AddSingleton(Gate.On(options.SiloName));
            host.Services.AddModelWardGrains();
            host.Services.Configure<ClusterMembershipOptions>(membership =>
                (membership.ProbeTimeout, membership.MaxProbeTimeout, membership.NumMissedProbesLimit) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), 2));
        });
        builder.ConfigureClientHost(client => client.Logging.ClearProviders());
        _cluster = builder.Build();
    }

    /// <summary>Computes the blocks of all silos.</summary>
    public FuturesGate Gate { get; } = new();

    public IGrainFactory Grains => _cluster.Client;

    public int Silos => _cluster.GetActiveSilos().Count();

    internal SharedGrainStorage Storage { get; } = new();

    public Task Start() => _cluster.DeployAsync();

    public IRunGrain Run(string id) => Grains.GetGrain<IRunGrain>(id);

    /// <summary>Makes the example programme.</summary>
    public async Task Import(string code, params string[] wards)
    {
        var result = await Grains.GetGrain<IProgrammeGrain>(code).Import(Example.Header($"import {code}"), Example.Tables(code, wards), TestContext.Current.CancellationToken);
        result.Faults.ShouldBeEmpty();
    }

    public IWardGrain Ward(string programme, string code) => Grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, code));

    /// <summary>The silo on which a grain is awake; null where it sleeps.</summary>
    public SiloAddress? Home(IAddressable grain) => _cluster.TryGetGrainContext(grain.GetGrainId(), out var context) ? context!.Address.SiloAddress : null;

    /// <summary>Kills the silo on which a grain lives, or one on which it does not.</summary>
    public Task KillSilo(IAddressable grain, bool ofTheGrain)
    {
        var home = Home(grain).ShouldNotBeNull();
        return _cluster.KillSiloAsync(_cluster.GetActiveSilos().First(silo => silo.SiloAddress.Equals(home) == ofTheGrain));
    }

    /// <summary>Tells a silo to stop, and waits until it has.</summary>
    public Task StopSilo(SiloAddress address) => _cluster.StopSiloAsync(_cluster.GetActiveSilos().Single(silo => silo.SiloAddress.Equals(address)));

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        _database.Dispose();
    }
}
