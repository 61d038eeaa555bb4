using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>One warm linear program, rounded, repaired and briefly improved: for problems that differ in their limits alone.</summary>
internal sealed class PreviewSearch(RolloutProblem problem) : IDisposable
{
    /// <summary>Pairs of exchanges looked at in a preview.</summary>
    private const long MostPairs = 25_000;

    private readonly LinearProgram _program = new(problem);
    private bool _solved;

    /// <summary>Whether another problem differs from the first in its limits alone, so that it can be solved here.</summary>
    public bool DiffersInLimitsAlone(RolloutProblem other) =>
        problem.Items.AsSpan().SequenceEqual(other.Items.AsSpan())
        && problem.Rows.Select(row => row.Name).SequenceEqual(other.Rows.Select(row => row.Name))
        && problem.ItemOf.AsSpan().SequenceEqual(other.ItemOf.AsSpan())
        && problem.YearOf.AsSpan().SequenceEqual(other.YearOf.AsSpan())
        && problem.Values.AsSpan().SequenceEqual(other.Values.AsSpan())
        && problem.TieBreaks.AsSpan().SequenceEqual(other.TieBreaks.AsSpan())
        && problem.Uses.AsSpan().SequenceEqual(other.Uses)
        && problem.Carries.Select(carry => (carry.From, carry.To)).SequenceEqual(other.Carries.Select(carry => (carry.From, carry.To)));

    /// <summary>Solves a problem that differs from the first in its limits alone.</summary>
    public Optimum Solve(RolloutProblem changed, CancellationToken cancellationToken)
    {
        var model = new SearchModel(changed);
        if (!_solved) _program.SetValues(model.Perturbed(model.Values));
        _program.SetLimits([.. changed.Rows.Select(row => (double)row.Limit)], [.. changed.Carries.Select(carry => (double)carry.Most)]);
        var vertex = InfeasibilityProof.LacksColumns(changed) ? LinearSolution.Infeasible : _program.SolveWarm();
        _solved = true;
        if (vertex.Status != LinearStatus.Optimal) return InfeasibilityProof.Of(changed);
        var prices = model.Scale.Prices(vertex.Prices);
        var optimum = new Optimum
        {
            Status = OptimumStatus.NotFound,
            Bound = WeakDuality.Bound(changed, prices),
            // Prices for the values divided by what a column is worth at least are prices for the count too, only less sharp.
            CountBound = CountBound(changed, prices),
            Prices = prices,
            CountPrices = prices,
            Starts = 1,
        };
        return Improved(model, vertex, cancellationToken) is { } plan
            ? optimum with { Status = OptimumStatus.Found, Columns = [.. plan.Columns], Value = plan.Value }
            : optimum;
    }

    /// <inheritdoc />
    public void Dispose() => _program.Dispose();

    private static FoundPlan? Improved(SearchModel model, LinearSolution vertex, CancellationToken cancellationToken)
    {
        var prices = new ItemPrices(model, vertex.Prices);
        var state = new PlanState(model);
        state.Load(Rounding.Of(model, vertex.Columns));
        if (!new Repair(model, prices).Run(state, cancellationToken)) return null;
        new Exchange(model, prices).Improve(state, MostPairs, cancellationToken);
        return FoundPlan.Of(model.Problem, state.Columns());
    }

    private static decimal CountBound(RolloutProblem problem, ImmutableArray<decimal> prices)
    {
        ImmutableArray<decimal> ones = [.. Enumerable.Repeat(1m, problem.ColumnCount)];
        var bound = WeakDuality.Bound(problem, [.. Enumerable.Repeat(0m, prices.Length)], ones);
        return Math.Min(bound, WeakDuality.Bound(problem, prices, ones));
    }
}
