using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Reorganization;

/// <summary>Reports of today's state and of scenarios, for the units of any day.</summary>
public static class UnitRollUps
{
    /// <summary>What the wards still need today, and where they stand.</summary>
    /// <param name="timeline">The units through time, around these wards.</param>
    /// <param name="snapshot">The wards now.</param>
    /// <param name="order">Which units.</param>
    /// <param name="faults">Takes the faults of <see cref="UnitTimeline.RollUp"/>.</param>
    public static UnitRollUp OfToday(UnitTimeline timeline, Snapshot snapshot, UnitOrder order, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Of(timeline, snapshot.Version, [(null, WardFigures.OfNeeds(snapshot))], order, faults);
    }

    /// <summary>What a scenario takes in every year, and where the wards stand at its end.</summary>
    /// <param name="timeline">The units through time, around the wards of the table.</param>
    /// <param name="table">The wards under the scenario's catalogue and norm factors.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="outcome">Its full outcome on these wards: of the optimal policy with the certificate, which holds the plan.</param>
    /// <param name="order">Which units.</param>
    /// <param name="faults">Takes the faults of <see cref="UnitTimeline.RollUp"/>.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    public static UnitRollUp OfScenario(UnitTimeline timeline, WardTable table, Scenario scenario, Outcome outcome, UnitOrder order, FaultList faults, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(outcome);
        var carriedOut = scenario.Policy == Policy.Optimal ? RolloutSimulator.CarryingOut(scenario, outcome.Proof!.Certificate!.Plan) : scenario;
        return Of(timeline, table.Register.Version, WardFigures.OfYears(table, carriedOut, cancellationToken).Select(year => ((int?)year.Year, year.Figures)), order, faults);
    }

    private static UnitRollUp Of(UnitTimeline timeline, long version, IEnumerable<(int? Year, ImmutableArray<UnitFigures> Figures)> years, UnitOrder order, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(order);
        var day = order.Date ?? timeline.Now;
        var units = Units(timeline.On(day), order.By);
        return new UnitRollUp
        {
            SnapshotVersion = version,
            By = order.By,
            Set = timeline.SetOn(day),
            Sets = [.. timeline.Sets],
            Illustrative = timeline.IsIllustrative(timeline.Now, day),
            Units = [.. years.SelectMany(year => Rolled(year.Figures).Select(row => new RolledUnit(row.Unit, units[row.Unit].Names, units[row.Unit].District, year.Year, row)))],
        };

        ImmutableArray<UnitFigures> Rolled(ImmutableArray<UnitFigures> figures) =>
            order.By == UnitKind.Wards ? timeline.RollUp(figures, timeline.Now, day, faults) : timeline.RollUpToDistricts(figures, timeline.Now, day, faults);
    }

    internal static Dictionary<string, (Names Names, string? District)> Units(Snapshot snapshot, UnitKind by) => by == UnitKind.Wards
        ? snapshot.Wards.ToDictionary(ward => ward.Code, ward => (ward.Names, (string?)ward.District), StringComparer.Ordinal)
        : snapshot.Programme.Districts.ToDictionary(district => district.Code, district => (district.Names, (string?)null), StringComparer.Ordinal);
}
