namespace ModelWard.Planning.Optimization;

/// <summary>
/// Makes starts one after the other, with scratch of its own: a vertex of the linear program is rounded, repaired, improved by
/// exchanges and then driven at targets between the plan and the bound.
/// </summary>
internal sealed class SearchWorker(PricedModel priced, long seed)
{
    /// <summary>Steps of a repair that exchanges alone cannot do.</summary>
    private const int RepairSteps = 1_000;

    /// <summary>The effort of starts that answer at once.</summary>
    private static readonly Effort Quick = new(250_000, 150, [0.6, 0.3, 0.1]);

    /// <summary>The effort of later starts: more in each finds more than more of them.</summary>
    private static readonly Effort Thorough = new(2_000_000, 400, [0.5, 0.35, 0.25, 0.17, 0.1, 0.05]);

    private readonly SearchModel _model = priced.Model;
    private readonly PlanState _state = new(priced.Model);
    private readonly Repair _repair = new(priced.Model, priced.ItemPrices);
    private readonly Exchange _exchange = new(priced.Model, priced.ItemPrices);
    private readonly TargetSearch _target = new(priced.Model, priced.ItemPrices);

    /// <summary>The columns of a start's plan, ascending; null when the vertex cannot be repaired.</summary>
    /// <param name="start">Number of the start, from 0.</param>
    /// <param name="vertex">Where it begins.</param>
    /// <param name="thorough">Whether it may take longer.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public int[]? Run(int start, LinearSolution vertex, bool thorough, CancellationToken cancellationToken)
    {
        var effort = thorough ? Thorough : Quick;
        cancellationToken.ThrowIfCancellationRequested();
        var rounded = Rounding.Of(_model, vertex.Columns);
        var key = SearchDraw.Mix(seed, start);
        _state.Load(rounded);
        if (!_repair.Run(_state, cancellationToken) && !_target.Run(_state, double.NegativeInfinity, RepairSteps, key, cancellationToken)) return null;
        _exchange.Improve(_state, effort.Pairs, cancellationToken);
        foreach (var ambition in effort.Ambitions)
            while (Reach(ambition, effort.Steps, rounded, key, cancellationToken)) _exchange.Improve(_state, effort.Pairs, cancellationToken);
        return _state.Columns();
    }

    /// <summary>The columns of a plan after exchanges, ascending.</summary>
    /// <param name="columns">The plan's columns, ascending; it keeps every row.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public int[] Improved(int[] columns, CancellationToken cancellationToken)
    {
        _state.Load(_model.ChoiceOf(columns));
        _exchange.Improve(_state, Thorough.Pairs, cancellationToken);
        return _state.Columns();
    }

    // Drives from the rounded vertex, which is worth more than any plan but keeps too little; without success the plan stays as it was.
    private bool Reach(double ambition, int steps, int[] rounded, long key, CancellationToken cancellationToken)
    {
        var gap = priced.ItemPrices.Bound - _state.Value;
        if (gap <= _model.LeastGain) return false;
        var target = _state.Value + Math.Max(_model.LeastGain, ambition * gap);
        var kept = _state.Choice.ToArray();
        _state.Load(rounded);
        if (_target.Run(_state, target, steps, key, cancellationToken)) return true;
        _state.Load(kept);
        return false;
    }

    /// <summary>How much a start may do.</summary>
    /// <param name="Pairs">Pairs of exchanges looked at each time a plan is improved.</param>
    /// <param name="Steps">Steps of each drive at a target.</param>
    /// <param name="Ambitions">How much of the distance to the bound a target asks for, one after the other.</param>
    private sealed record Effort(long Pairs, int Steps, double[] Ambitions);
}
