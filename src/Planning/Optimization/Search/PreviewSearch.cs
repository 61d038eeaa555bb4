namespace ModelWard.Planning.Optimization;

/// <summary>Warm linear programs, rounded, repaired and briefly improved: for problems that differ from the first in their limits alone.</summary>
internal sealed class PreviewSearch : IDisposable
{
    /// <summary>Pairs of exchanges looked at in a preview.</summary>
    private const long MostPairs = 25_000;

    private readonly RolloutProblem _first;
    private readonly LinearProgram _count;
    private readonly LinearProgram _values;
    private bool _valued;

    /// <summary>Lays out the programs of a problem.</summary>
    public PreviewSearch(RolloutProblem first)
    {
        _first = first;
        _count = new LinearProgram(first);
        _values = new LinearProgram(first.WithMostChosen(0));
    }

    /// <summary>Whether another problem differs from the first in its limits alone, so that it can be solved here.</summary>
    public bool DiffersInLimitsAlone(RolloutProblem other) =>
        _first.Items.AsSpan().SequenceEqual(other.Items.AsSpan())
        && _first.Rows.Select(row => row.Name).SequenceEqual(other.Rows.Select(row => row.Name))
        && _first.ItemOf.AsSpan().SequenceEqual(other.ItemOf.AsSpan())
        && _first.YearOf.AsSpan().SequenceEqual(other.YearOf.AsSpan())
        && _first.Values.AsSpan().SequenceEqual(other.Values.AsSpan())
        && _first.TieBreaks.AsSpan().SequenceEqual(other.TieBreaks.AsSpan())
        && _first.Uses.AsSpan().SequenceEqual(other.Uses)
        && _first.Carries.Select(carry => (carry.From, carry.To)).SequenceEqual(other.Carries.Select(carry => (carry.From, carry.To)));

    /// <summary>Solves a problem that differs from the first in its limits alone.</summary>
    public Optimum Solve(RolloutProblem problem, CancellationToken cancellationToken)
    {
        if (InfeasibilityProof.LacksColumns(problem)) return InfeasibilityProof.Of(problem);
        _count.SetLimits(problem);
        if (RelaxedCount.Of(problem, _count, _count.SolveWarm) is not { } count) return InfeasibilityProof.Of(problem);
        var model = new SearchModel(problem);
        model.LimitChosen(count.MostChosen);
        _values.SetLimits(model.Problem);
        if (!_valued) _values.SetValues(model.Perturbed(model.Values));
        _valued = true;
        var vertex = _values.SolveWarm();
        if (vertex.Status != LinearStatus.Optimal) return InfeasibilityProof.Of(problem, count);
        var prices = model.Scale.Prices(vertex.Prices);
        var optimum = new Optimum
        {
            Status = OptimumStatus.NotFound,
            Bound = count.IsOfValues ? count.Bound : WeakDuality.Bound(problem, prices[..^1], count.MostChosen, prices[^1]),
            CountBound = count.Bound,
            Prices = count.IsOfValues ? count.Prices : prices[..^1],
            ChosenPrice = count.IsOfValues ? 0 : prices[^1],
            CountPrices = count.Prices,
            Starts = 1,
        };
        return Improved(model, vertex, cancellationToken) is { } plan
            ? optimum with { Status = OptimumStatus.Found, Columns = [.. plan.Columns], Value = plan.Value }
            : optimum;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _count.Dispose();
        _values.Dispose();
    }

    private static FoundPlan? Improved(SearchModel model, LinearSolution vertex, CancellationToken cancellationToken)
    {
        var prices = new ItemPrices(model, vertex.Prices);
        var state = new PlanState(model);
        state.Load(Rounding.Of(model, vertex.Columns));
        if (!new Repair(model, prices).Run(state, cancellationToken)) return null;
        new Exchange(model, prices).Improve(state, MostPairs, cancellationToken);
        return FoundPlan.Of(model.Problem, state.Columns());
    }
}
