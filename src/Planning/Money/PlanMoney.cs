using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Money;

/// <summary>Who pays what of a plan.</summary>
public static class PlanMoney
{
    /// <summary>The spend of a plan, shared out to the sources.</summary>
    /// <param name="table">The wards under the scenario's catalogue and norm factors.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="settings">Settings of the programme.</param>
    /// <param name="version">Their version.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    public static MoneyBySource Of(
        WardTable table, Scenario scenario, ImmutableArray<PlannedStart> plan, ProgrammeSettings settings, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(settings);
        return new MoneyBySource
        {
            SnapshotVersion = table.Register.Version,
            SettingsVersion = version,
            Sources = settings.Sources,
            Years = [.. Spend(table, scenario, plan, cancellationToken).Select(year => SourceAllocation.Of(year.Year, year.Spend, settings.Sources))],
        };
    }

    /// <summary>What carrying a plan out really spends: works and equipment are what the capital ledger uses, upkeep what its own does.</summary>
    private static ImmutableArray<(int Year, ImmutableArray<UseAmount> Spend)> Spend(
        WardTable table, Scenario scenario, ImmutableArray<PlannedStart> plan, CancellationToken cancellationToken)
    {
        var years = PlannedUse.Of(table, RolloutSimulator.CarryingOut(scenario, plan), cancellationToken).SelectMany(ward => ward).ToLookup(use => use.Year);
        return
        [
            .. Enumerable.Range(scenario.FirstYear, scenario.YearCount).Select(year => (year, (ImmutableArray<UseAmount>)
            [
                new(MoneyUse.Works, years[year].Sum(use => use.Works)),
                new(MoneyUse.Equipment, years[year].Sum(use => use.Equipment)),
                new(MoneyUse.Upkeep, years[year].Sum(use => use.Upkeep)),
            ])),
        ];
    }
}
