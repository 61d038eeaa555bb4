namespace ModelWard.Planning.Optimization;

/// <summary>Makes starts one after the other, with a linear program and scratch of its own.</summary>
internal sealed class SearchWorker(Relaxation relaxation, LinearProgram program, long seed)
{
    /// <summary>How much of a limit a start may leave aside at most: enough for another vertex, not enough for a worse one.</summary>
    private const double MostShrink = 0.012;

    /// <summary>Pairs of exchanges looked at in one start.</summary>
    private const long MostPairs = 250_000;

    private readonly SearchModel _model = relaxation.Model;
    private readonly PlanState _state = new(relaxation.Model);
    private readonly Repair _repair = new(relaxation.Model, relaxation.ItemPrices);
    private readonly Exchange _exchange = new(relaxation.Model, relaxation.ItemPrices);
    private readonly long[] _needed = RequiredUse.Of(relaxation.Model);

    /// <summary>The plan of a start; null when the vertex cannot be repaired.</summary>
    public FoundPlan? Run(int start, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var vertex = start == 0 ? relaxation.Vertex : Vertex(start);
        if (vertex.Status != LinearStatus.Optimal) return null;
        _state.Load(Rounding.Of(_model, vertex.Columns));
        if (!_repair.Run(_state, cancellationToken)) return null;
        _exchange.Improve(_state, MostPairs, cancellationToken);
        return FoundPlan.Of(_model.Problem, _state.Columns());
    }

    private LinearSolution Vertex(int start)
    {
        var limits = new double[_model.Limits.Length];
        for (var row = 0; row < limits.Length; row++)
        {
            var free = Math.Max(0, _model.Limits[row] - _needed[row]);
            limits[row] = _model.Limits[row] - MostShrink * SearchDraw.Unit(seed, start, row) * free;
        }
        program.SetValues(relaxation.SearchValues);
        program.SetLimits(limits, [.. _model.Problem.Carries.Select(carry => (double)carry.Most)]);
        return program.SolveCold();
    }
}
