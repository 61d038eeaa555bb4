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
    /// <param name="cancellationToken">Ends the search between two starts or inside one.</param>
    public static Optimum Solve(
        RolloutProblem problem, OptimizerOptions options, Action<Optimum>? better = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
