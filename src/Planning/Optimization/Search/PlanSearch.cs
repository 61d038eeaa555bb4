using System.Collections.Concurrent;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The search for a plan from many starts. Start 0 is the optimum of the linear program; each further one is its optimum under limits
/// shrunk by draws keyed by seed, start and row, so every start is the same whichever thread makes it, and in whatever order.
/// </summary>
internal sealed class PlanSearch(Relaxation relaxation, OptimizerOptions options) : IDisposable
{
    private readonly ConcurrentBag<SearchWorker> _idle = [new SearchWorker(relaxation, relaxation.Program, options.Seed)];
    private readonly ConcurrentBag<LinearProgram> _programs = [];

    /// <summary>The best plan of some starts, the earliest among equals; null when none of them finds any.</summary>
    public FoundPlan? Run(int first, int count, CancellationToken cancellationToken)
    {
        var found = new FoundPlan?[count];
        if (options.Threads == 1) for (var i = 0; i < count; i++) Start(i);
        else Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, Start);
        FoundPlan? best = null;
        foreach (var plan in found)
            if (plan is not null && plan.IsBetterThan(best)) best = plan;
        return best;

        void Start(int i)
        {
            if (!_idle.TryTake(out var worker)) worker = NewWorker();
            found[i] = worker.Run(first + i, cancellationToken);
            _idle.Add(worker);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var program in _programs) program.Dispose();
    }

    private SearchWorker NewWorker()
    {
        var program = new LinearProgram(relaxation.Model.Problem);
        _programs.Add(program);
        return new SearchWorker(relaxation, program, options.Seed);
    }
}
