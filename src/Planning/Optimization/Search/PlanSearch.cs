using System.Collections.Concurrent;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The search for a plan from many starts, in waves. The starts of a wave share a vertex of the linear program: the first wave its
/// optimum, each further one its optimum under limits shrunk by draws keyed by seed, wave and row. So every start is the same whichever
/// thread makes it, and in whatever order.
/// </summary>
internal sealed class PlanSearch(Relaxation relaxation, OptimizerOptions options)
{
    /// <summary>Starts of a wave.</summary>
    public const int Wave = 4;

    /// <summary>How much of a limit a wave may leave aside at most: enough for another vertex, not enough for a worse one.</summary>
    private const double MostShrink = 0.012;

    private readonly SearchModel _model = relaxation.Model;
    private readonly ConcurrentBag<SearchWorker> _idle = [];
    private readonly long[] _needed = RequiredUse.Of(relaxation.Model);

    /// <summary>The best plan of a wave's first starts, the earliest among equals; null when none of them finds any.</summary>
    /// <param name="wave">Which wave, from 0.</param>
    /// <param name="starts">How many of its starts to make, 1 to <see cref="Wave"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public FoundPlan? Run(int wave, int starts, CancellationToken cancellationToken)
    {
        var vertex = wave == 0 ? relaxation.Vertex : Vertex(wave);
        if (vertex.Status != LinearStatus.Optimal) return null;
        var found = new FoundPlan?[starts];
        if (options.Threads == 1) for (var start = 0; start < starts; start++) Make(start);
        else Parallel.For(0, starts, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, Make);
        FoundPlan? best = null;
        foreach (var plan in found)
            if (plan is not null && plan.IsBetterThan(best)) best = plan;
        return best;

        void Make(int start)
        {
            if (!_idle.TryTake(out var worker)) worker = new SearchWorker(relaxation, options.Seed);
            found[start] = worker.Run(wave * Wave + start, wave == 0 && start % 2 == 0 && relaxation.CountIsValue ? relaxation.CountVertex : vertex, cancellationToken);
            _idle.Add(worker);
        }
    }

    private LinearSolution Vertex(int wave)
    {
        var limits = new double[_model.Limits.Length];
        for (var row = 0; row < limits.Length; row++)
        {
            var free = Math.Max(0, _model.Limits[row] - _needed[row]);
            limits[row] = _model.Limits[row] - MostShrink * SearchDraw.Unit(options.Seed, wave, row) * free;
        }
        // Every other wave without the row of the count: a vertex with a fraction of a column more leads to other plans.
        if (wave % 2 == 0) limits[^1] = _model.Problem.Items.Length;
        relaxation.Program.SetValues(relaxation.SearchValues);
        relaxation.Program.SetLimits(limits, [.. _model.Problem.Carries.Select(carry => (double)carry.Most)]);
        return relaxation.Program.SolveCold();
    }
}
