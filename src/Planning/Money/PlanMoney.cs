using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Money;

/// <summary>Who pays what of a plan.</summary>
public static class PlanMoney
{
    /// <summary>The spend of a plan, shared out to the sources: works and equipment are what the capital ledger uses, upkeep what its own does.</summary>
    /// <param name="table">The wards under the scenario's catalogue and norm factors.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="outcome">Its full outcome on these wards: of the optimal policy with the certificate, which holds the plan.</param>
    /// <param name="settings">Settings of the programme.</param>
    /// <param name="version">Their version.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    public static MoneyBySource Of(
        WardTable table, Scenario scenario, Outcome outcome, ProgrammeSettings settings, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(settings);
        var carriedOut = scenario.Policy == Policy.Optimal ? RolloutSimulator.CarryingOut(scenario, outcome.Proof!.Certificate!.Plan) : scenario;
        var years = PlannedUse.Of(table, carriedOut, cancellationToken).SelectMany(ward => ward).ToLookup(use => use.Year);
        return new MoneyBySource
        {
            SnapshotVersion = table.Register.Version,
            SettingsVersion = version,
            Sources = settings.Sources,
            Years = [.. outcome.Years.Select(year => SourceAllocation.Of(year.Year, Spend(years[year.Year]), settings.Sources))],
        };
    }

    private static ImmutableArray<UseAmount> Spend(IEnumerable<CommittedYear> wards) =>
    [
        new(MoneyUse.Works, wards.Sum(use => use.Works)), new(MoneyUse.Equipment, wards.Sum(use => use.Equipment)), new(MoneyUse.Upkeep, wards.Sum(use => use.Upkeep)),
    ];
}
