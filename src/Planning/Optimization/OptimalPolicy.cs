using System.Collections.Immutable;
using System.Diagnostics;
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
        CancellationToken cancellationToken = default)
    {
        var began = Stopwatch.GetTimestamp();
        var formulation = RolloutFormulation.Of(table, scenario);
        if (!formulation.Overruns.IsEmpty) return OptimalAnswer.Overrun(formulation);
        var optimum = RolloutOptimizer.Solve(
            formulation.Problem, options with { Seed = scenario.Seed },
            better is null ? null : found => better(Answer(found)), cancellationToken);
        return Answer(optimum);

        OptimalAnswer Answer(Optimum found) => CarriedOut(table, scenario, formulation, found, preview: false, began, cancellationToken);
    }

    /// <summary>The answer of an optimum: its plan carried out by the simulator, with the proof.</summary>
    internal static OptimalAnswer CarriedOut(
        WardTable table, Scenario scenario, RolloutFormulation formulation, Optimum optimum, bool preview, long began,
        CancellationToken cancellationToken)
    {
        if (optimum.Status != OptimumStatus.Found) return new OptimalAnswer(optimum.Status, null, [], [], optimum, formulation);
        var plan = formulation.PlanOf(optimum.Columns);
        var outcome = RolloutSimulator.Simulate(table, RolloutSimulator.CarryingOut(scenario, plan), cancellationToken);
        RequireAsPlanned(outcome, plan);
        var proof = ProofOf(table, scenario, formulation, optimum, plan, preview);
        outcome = outcome with
        {
            Proof = proof,
            Preview = preview,
            Fingerprint = preview ? null : outcome.Fingerprint,
            ElapsedMs = Stopwatch.GetElapsedTime(began).TotalMilliseconds,
        };
        return new OptimalAnswer(OptimumStatus.Found, outcome, plan, [], optimum, formulation);
    }

    // Formulation and simulator are two readings of the same rules: where they differ the run must stop rather than answer.
    private static void RequireAsPlanned(Outcome outcome, ImmutableArray<PlannedStart> plan)
    {
        var starts = plan.ToDictionary(line => line.Ward, line => line.Start, StringComparer.Ordinal);
        foreach (var ward in outcome.Wards)
        {
            if (ward.Slips > 0 || !ward.RefusedBy.IsEmpty || (starts.TryGetValue(ward.Code, out var start) && ward.Start != start))
                throw new InvalidOperationException(
                    $"The plan starts ward {ward.Code} in {starts.GetValueOrDefault(ward.Code)}; carried out it starts in {ward.Start} with {ward.Slips} slips.");
        }
    }

    private static Proof ProofOf(
        WardTable table, Scenario scenario, RolloutFormulation formulation, Optimum optimum, ImmutableArray<PlannedStart> plan, bool preview)
    {
        var count = formulation.RecognizedBefore + optimum.Count;
        var countBound = formulation.RecognizedBefore + (int)decimal.Floor(optimum.CountBound);
        var isCount = scenario.Objective == Objective.Count;
        var value = formulation.Constant + optimum.Value;
        var bound = isCount ? countBound : formulation.Constant + optimum.Bound;
        return new Proof
        {
            Value = value,
            Bound = bound,
            Gap = bound > 0 ? decimal.Round(Math.Max(0, bound - value) / bound, 6) : 0,
            Count = count,
            CountBound = countBound,
            CountProved = count == countBound,
            Starts = optimum.Starts,
            Certificate = preview ? null : new Certificate
            {
                Scenario = scenario with { CatalogueVersion = table.Catalogue.Version },
                SnapshotVersion = table.Snapshot.Version,
                DataHash = table.DataHash,
                Plan = plan,
                Value = value,
                Bound = bound,
                Count = count,
                CountBound = countBound,
                Prices = formulation.Named(optimum.Prices, optimum.ChosenPrice),
                CountPrices = formulation.Named(optimum.CountPrices, 0),
            },
        };
    }
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
    RolloutFormulation Formulation)
{
    /// <summary>Why there is no plan; null when there is one.</summary>
    public NoPlan? NoPlan => Status == OptimumStatus.Found ? null : new NoPlan(Status == OptimumStatus.Infeasible, Overruns);

    internal static OptimalAnswer Overrun(RolloutFormulation formulation) =>
        new(OptimumStatus.Infeasible, null, [], formulation.Overruns, new Optimum { Status = OptimumStatus.Infeasible }, formulation);
}
