using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Forecasts;
using ModelWard.Grains.Programmes;
using ModelWard.Hosting.Evidence;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Registers what is the same on every database.</summary>
internal static class SqlStores
{
    /// <summary>Adds the stores of events, imports, decisions, forecasts and seals, and what makes their database ready before the host starts.</summary>
    public static void AddSqlStores(this IServiceCollection services, Action<IServiceProvider> prepare)
    {
        services.AddSingleton<IWardEventStore, WardEventStore>();
        services.AddSingleton<IScenarioEventStore, ScenarioEventStore>();
        services.AddSingleton<ISettingsEventStore, SettingsEventStore>();
        services.AddSingleton<IAuditStore, AuditStore>();
        services.AddSingleton<IProgrammeStore, ProgrammeStore>();
        services.AddSingleton<IDecisionStore, DecisionStore>();
        services.AddSingleton<IForecastStore, ForecastStore>();
        services.AddSingleton<IStoreReader, StoreReader>();
        services.AddEvidence();
        services.AddSingleton(provider => new DataPreparation(() => prepare(provider)));
        services.AddHostedService(provider => provider.GetRequiredService<DataPreparation>());
    }

    /// <summary>Adds the store of evidence alone, which a client of the cluster uses by itself: its files pass no grain.</summary>
    public static void AddEvidence(this IServiceCollection services) => services.AddSingleton<EvidenceTurns>().AddSingleton<IEvidenceStore, EvidenceStore>();
}
