using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>The policy <see cref="Policy.Optimal"/>: the optimum of a scenario, carried out and proved (rules 13, 23 and 24).</summary>
public static class OptimalPolicy
{
    /// <summary>Finds the plan and carries it out.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="options">Starts, threads; the scenario's seed is used, whatever the options say.</param>
    /// <param name="better">Told every better answer as the search goes on, the last one too; null for nobody.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static OptimalAnswer Solve(
        WardTable table, Scenario scenario, OptimizerOptions options, Action<OptimalAnswer>? better = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException();
}

/// <summary>An optimal outcome, or why there is none.</summary>
/// <param name="Status">Found, not found, or infeasible.</param>
/// <param name="Outcome">With its <see cref="Outcome.Proof"/>; null unless found.</param>
/// <param name="Plan">By start, then code; empty unless found.</param>
/// <param name="Overruns">Limits that the snapshot's own wards exceed: with any of them the status is infeasible.</param>
/// <param name="Optimum">Columns, prices and bounds of the formulation's problem.</param>
/// <param name="Formulation">The problem that was solved.</param>
public sealed record OptimalAnswer(
    OptimumStatus Status, Outcome? Outcome, ImmutableArray<PlannedStart> Plan, ImmutableArray<LimitOverrun> Overruns, Optimum Optimum,
    RolloutFormulation Formulation);

/// <summary>
/// Quick answers while a slider moves: keeps the linear program of one scenario and solves it again from where it stands when only
/// limits have changed. Its plans are right but may depend on what was asked before, so they carry no fingerprint. Not thread-safe.
/// </summary>
public sealed class OptimalPreview : IDisposable
{
    /// <summary>Answers a scenario; only limits may differ from those asked before on the same instance, anything else starts anew.</summary>
    public OptimalAnswer Solve(WardTable table, Scenario scenario, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <inheritdoc />
    public void Dispose() => throw new NotImplementedException();
}
