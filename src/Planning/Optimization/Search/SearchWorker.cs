namespace ModelWard.Planning.Optimization;

/// <summary>
/// Makes tries one after the other, with scratch of its own: a vertex of the linear program is rounded, repaired, improved by
/// exchanges and then driven at targets between the plan and the bound.
/// </summary>
internal sealed class SearchWorker(PricedModel priced, long seed)
{
    /// <summary>Pairs of exchanges looked at each time a plan is improved.</summary>
    private const long MostPairs = 250_000;

    /// <summary>Steps of each drive at a target, and of a repair that exchanges alone cannot do.</summary>
    private const int TargetSteps = 150;
    private const int RepairSteps = 1_000;

    /// <summary>How much of the distance to the bound a target asks for, one after the other.</summary>
    private static readonly double[] Ambitions = [0.6, 0.3, 0.1];

    private readonly SearchModel _model = priced.Model;
    private readonly PlanState _state = new(priced.Model);
    private readonly Repair _repair = new(priced.Model, priced.ItemPrices);
    private readonly Exchange _exchange = new(priced.Model, priced.ItemPrices);
    private readonly TargetSearch _target = new(priced.Model, priced.ItemPrices);

    /// <summary>The columns of a try's plan, ascending; null when the vertex cannot be repaired.</summary>
    public int[]? Run(int number, LinearSolution vertex, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var rounded = Rounding.Of(_model, vertex.Columns);
        var key = SearchDraw.Mix(seed, number);
        _state.Load(rounded);
        if (!_repair.Run(_state, cancellationToken) && !_target.Run(_state, double.NegativeInfinity, RepairSteps, key, cancellationToken)) return null;
        _exchange.Improve(_state, MostPairs, cancellationToken);
        foreach (var ambition in Ambitions)
            while (Reach(ambition, rounded, key, cancellationToken)) _exchange.Improve(_state, MostPairs, cancellationToken);
        return _state.Columns();
    }

    // Drives from the rounded vertex, which is worth more than any plan but keeps too little; without success the plan stays as it was.
    private bool Reach(double ambition, int[] rounded, long key, CancellationToken cancellationToken)
    {
        var gap = priced.ItemPrices.Bound - _state.Value;
        if (gap <= _model.LeastGain) return false;
        var target = _state.Value + Math.Max(_model.LeastGain, ambition * gap);
        var kept = _state.Choice.ToArray();
        _state.Load(rounded);
        if (_target.Run(_state, target, TargetSteps, key, cancellationToken)) return true;
        _state.Load(kept);
        return false;
    }
}
