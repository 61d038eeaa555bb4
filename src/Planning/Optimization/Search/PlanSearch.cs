using System.Collections.Concurrent;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The search for a plan from many starts, in waves. The starts of the first wave share the optimum of the linear program; each further
/// start has a vertex of its own, the optimum under limits shrunk by draws keyed by seed, start and row, solved one after the other. So
/// every start is the same whichever thread makes it, and however many follow.
/// </summary>
internal sealed class PlanSearch(Relaxation relaxation, OptimizerOptions options) : IDisposable
{
    /// <summary>Starts of a wave.</summary>
    public const int Wave = 4;

    /// <summary>How much of a limit a start may leave aside at most: enough for another vertex, not enough for a worse one.</summary>
    private const double MostShrink = 0.012;

    /// <summary>What a column is worth more where the count comes first, in search units: above the value of any.</summary>
    private const double Premium = 1_000;

    private readonly Ground _values = new(relaxation.Priced);
    private readonly long[] _needed = RequiredUse.Of(relaxation.Priced.Model);
    private Ground? _counts;

    /// <summary>The best plan of a wave's first starts, the earliest among equals; null when none of them finds any.</summary>
    /// <param name="wave">Which wave, from 0.</param>
    /// <param name="starts">How many of its starts to make, 1 to <see cref="Wave"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public FoundPlan? Run(int wave, int starts, CancellationToken cancellationToken)
    {
        var ground = GroundOf(wave);
        var vertices = Enumerable.Range(wave * Wave, starts).Select(start => Vertex(ground.Priced, wave, start)).ToArray();
        var found = new FoundPlan?[starts];
        SideBySide.Run(starts, options.Threads, Make);
        FoundPlan? best = null;
        foreach (var plan in found)
            if (plan is not null && plan.IsBetterThan(best)) best = plan;
        return best;

        void Make(int place)
        {
            if (vertices[place].Status != LinearStatus.Optimal) return;
            if (!ground.Idle.TryTake(out var worker)) worker = new SearchWorker(ground.Priced, options.Seed);
            if (worker.Run(wave * Wave + place, vertices[place], wave > 0, cancellationToken) is { } columns)
                found[place] = FoundPlan.Of(relaxation.Problem, columns);
            ground.Idle.Add(worker);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _counts?.Priced.Dispose();

    // Where the count binds the value, the best plans have as many columns as possible: every other wave puts the count first.
    private Ground GroundOf(int wave)
    {
        if (wave % 2 == 0 || relaxation.ChosenPrice == 0) return _values;
        if (_counts is null)
        {
            var priced = new PricedModel(relaxation.Problem, Premium);
            priced.LimitChosen((long)decimal.Floor(relaxation.CountBound));
            _counts = new Ground(priced);
        }
        return _counts;
    }

    private LinearSolution Vertex(PricedModel priced, int wave, int start)
    {
        if (wave == 0) return start % 2 == 0 && relaxation.CountIsValue ? relaxation.CountVertex : priced.Vertex;
        var model = priced.Model;
        var limits = new double[model.Limits.Length];
        for (var row = 0; row < limits.Length; row++)
        {
            var free = Math.Max(0, model.Limits[row] - _needed[row]);
            limits[row] = model.Limits[row] - MostShrink * SearchDraw.Unit(options.Seed, start, row) * free;
        }
        // Every other wave without the row of the count: a vertex with a fraction of a column more leads to other plans.
        if (wave % 2 == 0) limits[^1] = model.Problem.Items.Length;
        return priced.VertexUnder(limits);
    }

    /// <summary>What starts search on, and the workers that have it laid out.</summary>
    private sealed record Ground(PricedModel Priced)
    {
        public ConcurrentBag<SearchWorker> Idle { get; } = [];
    }
}
