namespace ModelWard.Planning.Optimization;

/// <summary>
/// Finds a good plan for a <see cref="RolloutProblem"/> and proves how far it can be from the best (docs/model.md). The same problem,
/// starts and seed give the same plan and the same bound, on any number of threads.
/// </summary>
public static class RolloutOptimizer
{
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
        using var relaxation = Relaxation.Of(problem, options.Threads, out var none);
        if (relaxation is null) return none!;
        using var search = new PlanSearch(relaxation, options);
        FoundPlan? best = null;
        for (var wave = 0; wave * PlanSearch.Wave < options.Starts; wave++)
        {
            var before = wave * PlanSearch.Wave;
            var made = Math.Min(before + PlanSearch.Wave, options.Starts);
            var found = search.Run(wave, made - before, cancellationToken);
            if (found is not null && found.IsBetterThan(best))
            {
                best = found;
                better?.Invoke(relaxation.Optimum(best, made));
            }
            options.Progress?.Invoke(made);
            // Nothing is better than a plan that reaches the bound, ties apart.
            if (best is not null && best.Value >= relaxation.Bound && relaxation.Priced.Model.TieUnit == 0) break;
        }
        return relaxation.Optimum(best, options.Starts);
    }
}
