using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Planning;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Sql;
using Orleans.Storage;
using Orleans.TestingHost;

namespace ModelWard.Grains.Tests.Clusters;

/// <summary>
/// One silo in this process on a SQLite file of its own, as the product registers it, called through a client, so that
/// every message is serialized. Every write passes <see cref="Faults"/>.
/// </summary>
public sealed class GrainCluster : IAsyncLifetime
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"modelward-{Guid.NewGuid():N}");
    private InProcessTestCluster? _cluster;

    /// <summary>How often programmes read their wards again; by default hardly ever, so that only calls bring news.</summary>
    public TimeSpan ReadAgainEvery { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Faults to inject; none unless a test arms them.</summary>
    public FaultSwitch Faults { get; } = new();

    /// <summary>Gates at which searches can be held; all open unless a test holds one.</summary>
    public SearchGates Searches { get; } = new();

    /// <summary>Computes the blocks of futures; nothing is held unless a test does.</summary>
    public FuturesGate Futures { get; } = new();

    /// <summary>How runs are kept; by default as in the product.</summary>
    public RunOptions Runs { get; init; } = new();

    /// <summary>The silo's clock; the machine's unless a test gives it another.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public IGrainFactory Grains => _cluster!.Client;

    public IServiceProvider Services => _cluster!.GetSiloServiceProvider();

    public async ValueTask InitializeAsync()
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSiloHost((_, host) =>
        {
            host.Logging.ClearProviders();
            host.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                [DataDirectory.Key] = _path,
                ["ModelWard:Programmes:ReadAgainEvery"] = ReadAgainEvery.ToString(),
                ["ModelWard:Programmes:WardsAtOnce"] = "3",
                ["ModelWard:Runs:MostKept"] = Runs.MostKept.ToString(),
                ["ModelWard:Runs:MostOfOneUser"] = Runs.MostOfOneUser.ToString(),
                ["ModelWard:Runs:MostMegabytes"] = Runs.MostMegabytes.ToString(),
                ["ModelWard:Runs:KeepFor"] = Runs.KeepFor.ToString(),
                ["ModelWard:Runs:SaveEvery"] = Runs.SaveEvery.ToString(),
            });
            host.Services.AddSingleton(Clock);
            SqliteStorage.Add(host.Services, host.Configuration);
            host.Services.AddModelWardGrains();
            Decorate(host.Services);
        });
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public IWardGrain Ward(string programme, string code) => Grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, code));

    public IProgrammeGrain Programme(string code) => Grains.GetGrain<IProgrammeGrain>(code);

    public IScenarioGrain Scenario(string id) => Grains.GetGrain<IScenarioGrain>(id);

    public IPlannerGrain Planner(string key) => Grains.GetGrain<IPlannerGrain>(key);

    public IRunGrain Run(string id) => Grains.GetGrain<IRunGrain>(id);

    /// <summary>Makes the example programme under a code of its own.</summary>
    public async Task<string> Import(params string[] wards)
    {
        var code = $"p{Guid.NewGuid():N}"[..20];
        var result = await Programme(code).Import(Example.Header($"import {code}"), Example.Tables(code, wards), TestContext.Current.CancellationToken);
        result.Faults.ShouldBeEmpty();
        return code;
    }

    /// <summary>Lets a grain go, as after a crash: the next call reads what is stored.</summary>
    public Task LetGo(IAddressable grain) => _cluster!.DeactivateAsync(grain);

    /// <summary>Whether a grain is in memory.</summary>
    public bool IsActive(IAddressable grain) => _cluster!.TryGetGrainContext(grain.GetGrainId(), out _);

    /// <summary>The grain itself; null when it is not in memory.</summary>
    public object? Instance(IAddressable grain) => _cluster!.TryGetGrainContext(grain.GetGrainId(), out var context) ? context!.GrainInstance : null;

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
    }

    private void Decorate(IServiceCollection services)
    {
        services.AddSingleton<OptimalSearch>(Searches.Solve);
        services.AddSingleton<FuturesComputation>(Futures.Compute);
        services.AddSingleton<WardEventStore>();
        services.AddSingleton<IWardEventStore>(provider => new FaultyWardEventStore(provider.GetRequiredService<WardEventStore>(), Faults));
        services.AddSingleton<ScenarioEventStore>();
        services.AddSingleton<IScenarioEventStore>(provider => new FaultyScenarioEventStore(provider.GetRequiredService<ScenarioEventStore>(), Faults));
        services.AddSingleton<DecisionStore>();
        services.AddSingleton<IDecisionStore>(provider => new FaultyDecisionStore(provider.GetRequiredService<DecisionStore>(), Faults));
        services.AddSingleton<SettingsEventStore>();
        services.AddSingleton<ISettingsEventStore>(provider => new FaultySettingsEventStore(provider.GetRequiredService<SettingsEventStore>(), Faults));
        services.AddSingleton<ProgrammeStore>();
        services.AddSingleton<IProgrammeStore>(provider => new FaultyProgrammeStore(provider.GetRequiredService<ProgrammeStore>(), Faults));
        var registered = services.Last(one => one.IsKeyedService && Equals(one.ServiceKey, GrainStorage.Name) && one.ServiceType == typeof(IGrainStorage));
        services.Remove(registered);
        // Orleans' own fault injection lies below ours, so that tests may use either.
        services.AddKeyedSingleton<IGrainStorage>(GrainStorage.Name, (provider, key) => new FaultyGrainStorage(
            new FaultInjectionGrainStorage(
                (IGrainStorage)registered.KeyedImplementationFactory!(provider, key),
                GrainStorage.Name,
                provider.GetRequiredService<ILoggerFactory>(),
                provider.GetRequiredService<IGrainFactory>(),
                new FaultInjectionGrainStorageOptions { Latency = TimeSpan.Zero }),
            Faults));
    }
}
