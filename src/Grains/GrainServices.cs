using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Planning;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Recognition;
using ModelWard.Grains.Runs;
using ModelWard.Grains.SecondOpinions;
using ModelWard.Grains.Silos;
using ModelWard.Grains.Telemetry;
using ModelWard.Grains.Work;
using ModelWard.Planning.Optimization;

namespace ModelWard.Grains;

/// <summary>Registers what the grains need beside Orleans and the stores.</summary>
public static class GrainServices
{
    /// <summary>Name of the meter of the domain, see the instruments in docs/operations.md.</summary>
    public const string Meter = GrainMeter.Name;

    /// <summary>
    /// Adds the clock, the options, the pools on which questions and runs are computed, and what runs other solvers. The host adds
    /// <see cref="Events.IWardEventStore"/>, <see cref="IProgrammeStore"/>, <see cref="Events.IScenarioEventStore"/>, <see cref="Events.ISettingsEventStore"/>, <see cref="Audit.IAuditStore"/>, <see cref="Forecasts.IForecastStore"/>, <see cref="IStoreReader"/> and the storage <see cref="GrainStorage.Name"/>.
    /// </summary>
    public static IServiceCollection AddModelWardGrains(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StoreCheck>();
        services.TryAddSingleton<WorkPool>();
        services.TryAddSingleton<RunPool>();
        services.TryAddSingleton<RunBook>();
        services.TryAddSingleton<RunComputations>();
        services.TryAddSingleton<FuturesPool>();
        services.TryAddSingleton<CallMeter>();
        services.TryAddSingleton(provider => new SiloLines(
            provider.GetRequiredService<WorkPool>(), provider.GetRequiredService<RunPool>(), provider.GetRequiredService<FuturesPool>(),
            provider.GetRequiredService<RunBook>(), provider.GetRequiredService<IOptions<RunOptions>>()));
        services.AddMetrics().TryAddSingleton<GrainMeter>();
        services.TryAddSingleton<LaidOutPlans>();
        services.TryAddSingleton<FuturesComputation>(FuturesPool.Compute);
        services.TryAddSingleton<OptimalSearch>(OptimalPolicy.Solve);
        services.AddOptions<ProgrammeOptions>().BindConfiguration(ProgrammeOptions.Section);
        services.AddOptions<RecognitionOptions>().BindConfiguration(RecognitionOptions.Section).Validate(options => options.IsValid, RecognitionOptions.Allowed).ValidateOnStart();
        services.AddOptions<RunOptions>().BindConfiguration(RunOptions.Section);
        services.AddOptions<SecondOpinionOptions>().BindConfiguration(SecondOpinionOptions.Section);
        services.TryAddSingleton<SolverProcess>();
        services.TryAddSingleton<SolverRun>();
        services.TryAddSingleton<SolverTurn>();
        services.AddHostedService<RunTakeUp>();
        return services;
    }

    /// <summary>Adds what measures and logs every command.</summary>
    public static ISiloBuilder AddModelWardTelemetry(this ISiloBuilder silo) => silo.AddIncomingGrainCallFilter<CommandTelemetry>();

    /// <summary>Adds the warming up of the futures at the start of the host; for hosts that people wait for.</summary>
    public static IServiceCollection AddModelWardWarmUp(this IServiceCollection services) => services.AddHostedService<FuturesWarmUp>();
}
