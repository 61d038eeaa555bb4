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
    private bool _lacksColumns;

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
        if (wave == 0) _lacksColumns = best is null || best.Columns.Length < MostChosen;
        return best;

        void Make(int place)
        {
            if (vertices[place].Status != LinearStatus.Optimal) return;
            var worker = ground.Take(options.Seed);
            var columns = worker.Run(wave * Wave + place, vertices[place], wave > 0, cancellationToken);
            ground.Idle.Add(worker);
            if (columns is null) return;
            if (ground != _values && relaxation.CountIsValue && columns.Length >= MostChosen) columns = WithTies(columns);
            found[place] = FoundPlan.Of(relaxation.Problem, columns);
        }

        int[] WithTies(int[] columns)
        {
            var worker = _values.Take(options.Seed);
            var improved = worker.Improved(columns, cancellationToken);
            _values.Idle.Add(worker);
            return improved;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _counts?.Priced.Dispose();

    private long MostChosen => (long)decimal.Floor(relaxation.CountBound);

    // Where the count binds the value, the best plans have as many columns as possible: every other wave puts the count first. Where the
    // count is the value and the first wave falls short of it, every other wave looks for the count alone: tie-breaks lead away from it.
    private Ground GroundOf(int wave)
    {
        var countAlone = relaxation.CountIsValue && _lacksColumns && relaxation.Priced.Model.TieUnit > 0;
        if (wave % 2 == 0 || (relaxation.ChosenPrice == 0 && !countAlone)) return _values;
        if (_counts is null)
        {
            var priced = new PricedModel(relaxation.Problem, countAlone ? 0 : Premium, ties: !countAlone);
            priced.LimitChosen(MostChosen);
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

        public SearchWorker Take(long seed) => Idle.TryTake(out var worker) ? worker : new SearchWorker(Priced, seed);
    }
}
