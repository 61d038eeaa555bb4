using System.Collections.Immutable;
using System.Diagnostics;
using ModelWard.Model;
using ModelWard.Planning.Policies;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// The year-by-year simulation of the rollout, without noise (rules 8 to 22). The same inputs give the same bytes.
/// Scenarios must have passed <see cref="ScenarioValidation"/> against the snapshot.
/// </summary>
public static class RolloutSimulator
{
    /// <summary>What the scenario's policy does, year by year, starting from the snapshot.</summary>
    /// <param name="snapshot">The state at the start of the first year.</param>
    /// <param name="scenario">Limits, rules and policy.</param>
    /// <param name="catalogue">The catalogue version that decides which levels are missing.</param>
    /// <param name="cancellationToken">Ends the simulation between two years.</param>
    public static Outcome Simulate(Snapshot snapshot, Scenario scenario, Catalogue catalogue, CancellationToken cancellationToken = default) =>
        Simulate(WardTable.Of(snapshot, catalogue, scenario.NormFactors), scenario, cancellationToken);

    /// <summary>The same from wards already laid out, for many scenarios on one snapshot.</summary>
    public static Outcome Simulate(WardTable table, Scenario scenario, CancellationToken cancellationToken = default)
    {
        var began = Stopwatch.GetTimestamp();
        var prices = new PricedTrajectories(table, scenario);
        var consideration = new Consideration(table, scenario);
        var run = new RolloutRun(table, scenario, prices, consideration);
        run.RunTo(scenario.LastYear, cancellationToken);
        var tooLarge = TooLarge.Among(table, scenario, prices, consideration);
        var outcome = run.Outcome(tooLarge);
        return outcome with
        {
            Fingerprint = OutcomeFingerprint.Of(outcome),
            ElapsedMs = Stopwatch.GetElapsedTime(began).TotalMilliseconds,
        };
    }

    /// <summary>The plan that the scenario's policy leaves, in the order of acceptance (rule 13).</summary>
    public static ImmutableArray<PlannedStart> Plan(Snapshot snapshot, Scenario scenario, Catalogue catalogue, CancellationToken cancellationToken = default) =>
        Plan(WardTable.Of(snapshot, catalogue, scenario.NormFactors), scenario, cancellationToken);

    /// <summary>The same from wards already laid out.</summary>
    public static ImmutableArray<PlannedStart> Plan(WardTable table, Scenario scenario, CancellationToken cancellationToken = default)
    {
        var run = RolloutRun.Of(table, scenario);
        run.RunTo(scenario.LastYear, cancellationToken);
        return run.Plan;
    }

    /// <summary>The scenario that carries a plan out: in its own order, without pins, testing first years alone (rules 13 and 15).</summary>
    public static Scenario CarryingOut(Scenario scenario, ImmutableArray<PlannedStart> plan) =>
        scenario with { Policy = Policy.Manual, Plan = plan, Order = null, Pins = [], Reserve = false };

    /// <summary>
    /// The wards as they are at the end of a year: continuing from them equals the unsplit run (rule 9). Needs are what is left after the
    /// scenario's norm factors, so the continuation has none.
    /// </summary>
    public static Snapshot StateAfter(Snapshot snapshot, Scenario scenario, Catalogue catalogue, int year, CancellationToken cancellationToken = default)
    {
        var run = RolloutRun.Of(WardTable.Of(snapshot, catalogue, scenario.NormFactors), scenario);
        run.RunTo(year, cancellationToken);
        return snapshot with { Wards = run.Wards() };
    }
}
