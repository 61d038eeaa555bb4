using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>Solves variants of one scenario, each from scratch, so that no answer depends on those before it.</summary>
internal sealed class Trials(WardTable table, Scenario scenario, int starts, WorkMeter meter, CancellationToken cancellationToken)
{
    /// <summary>The wards.</summary>
    public WardTable Table => table;

    /// <summary>The scenario that is asked about.</summary>
    public Scenario Scenario => scenario;

    /// <summary>Counts what has been solved.</summary>
    public WorkMeter Meter => meter;

    /// <summary>Ends the analysis.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Starts and seed of every search.</summary>
    public OptimizerOptions Options { get; } = new() { Starts = starts, Seed = scenario.Seed };

    /// <summary>Solves a variant of the scenario.</summary>
    public Trial Solve(Scenario variant)
    {
        var formulation = RolloutFormulation.Of(table, variant);
        // Limits that the snapshot's own wards exceed leave no plan, and nothing to search for (rule 24).
        var optimum = formulation.Overruns.IsEmpty ? Optimum(formulation.Problem) : new Optimum { Status = OptimumStatus.Infeasible };
        return new Trial(table, variant, formulation, optimum);
    }

    /// <summary>Solves a variant whose problem has been changed: other limits, other values.</summary>
    public Trial Solve(Scenario variant, RolloutFormulation formulation, RolloutProblem problem) =>
        new(table, variant, formulation, Optimum(problem));

    /// <summary>Solves a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="times">How many times the starts the search may take.</param>
    public Optimum Optimum(RolloutProblem problem, int times = 1)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var options = Options with { Starts = Math.Min(OptimizerOptions.MostStarts, Options.Starts * times) };
        var optimum = RolloutOptimizer.Solve(problem, options, null, cancellationToken);
        meter.Count(1);
        return optimum;
    }
}
