namespace ModelWard.Planning.Optimization;

/// <summary>
/// Finds a good plan for a <see cref="RolloutProblem"/> and proves how far it can be from the best (docs/model.md). The same problem,
/// starts and seed give the same plan and the same bound, on any number of threads.
/// </summary>
public static class RolloutOptimizer
{
    /// <summary>Starts between two looks at the best plan: within a wave the order in which starts end does not matter.</summary>
    private const int Wave = 4;

    /// <summary>Solves a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Starts, threads, seed.</param>
    /// <param name="better">Told every better plan as the search goes on, the last one too; null for nobody.</param>
    /// <param name="cancellationToken">Ends the search inside a start.</param>
    /// <exception cref="ArgumentOutOfRangeException">Starts or threads are out of range.</exception>
    public static Optimum Solve(
        RolloutProblem problem, OptimizerOptions options, Action<Optimum>? better = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Starts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Starts, OptimizerOptions.MostStarts);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        using var relaxation = Relaxation.Of(problem);
        if (relaxation is null) return InfeasibilityProof.Of(problem);
        using var search = new PlanSearch(relaxation, options);
        FoundPlan? best = null;
        for (var start = 0; start < options.Starts; start += Wave)
        {
            var found = search.Run(start, Math.Min(Wave, options.Starts - start), cancellationToken);
            if (found is null || !found.IsBetterThan(best)) continue;
            best = found;
            better?.Invoke(relaxation.Optimum(best, options.Starts));
            // Nothing is better than a plan that reaches the bound, ties apart.
            if (best.Value >= relaxation.Bound && relaxation.Model.TieUnit == 0) break;
        }
        return relaxation.Optimum(best, options.Starts);
    }
}
