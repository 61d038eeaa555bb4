using System.Collections.Concurrent;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The search for a plan from many starts, in waves. The starts of the first wave begin at the optimum of the linear program; each further
/// start tries several vertices, each the optimum under limits shrunk by draws keyed by seed, try and row, solved one after the other. So
/// every start is the same whichever thread makes it, and however many follow.
/// </summary>
internal sealed class PlanSearch(Relaxation relaxation, OptimizerOptions options) : IDisposable
{
    /// <summary>Starts of a wave.</summary>
    public const int Wave = 4;

    /// <summary>Vertices that a start tries after the first wave, which is to answer at once.</summary>
    private const int Tries = 4;

    /// <summary>How much of a limit a try may leave aside at most: enough for another vertex, not enough for a worse one.</summary>
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
        var first = wave * Wave * Tries;
        var vertices = Enumerable.Range(first, wave == 0 ? starts : starts * Tries).Select(number => Vertex(ground.Priced, wave, number)).ToArray();
        var found = new FoundPlan?[vertices.Length];
        SideBySide.Run(vertices.Length, options.Threads, Try);
        FoundPlan? best = null;
        foreach (var plan in found)
            if (plan is not null && plan.IsBetterThan(best)) best = plan;
        return best;

        void Try(int place)
        {
            if (vertices[place].Status != LinearStatus.Optimal) return;
            if (!ground.Idle.TryTake(out var worker)) worker = new SearchWorker(ground.Priced, options.Seed);
            if (worker.Run(first + place, vertices[place], cancellationToken) is { } columns)
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

    private LinearSolution Vertex(PricedModel priced, int wave, int number)
    {
        if (wave == 0) return number % 2 == 0 && relaxation.CountIsValue ? relaxation.CountVertex : priced.Vertex;
        var model = priced.Model;
        var limits = new double[model.Limits.Length];
        for (var row = 0; row < limits.Length; row++)
        {
            var free = Math.Max(0, model.Limits[row] - _needed[row]);
            limits[row] = model.Limits[row] - MostShrink * SearchDraw.Unit(options.Seed, number, row) * free;
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
