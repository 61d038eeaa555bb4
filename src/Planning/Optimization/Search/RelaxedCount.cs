using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>How many columns can be chosen at most, and the prices that prove it.</summary>
/// <param name="Prices">Prices of the rows for the count.</param>
/// <param name="Bound">The bound that they prove, not rounded.</param>
/// <param name="Vertex">The optimum of the count.</param>
/// <param name="IsOfValues">Whether every column is worth 1, so that the count is the value.</param>
internal sealed record RelaxedCount(ImmutableArray<decimal> Prices, decimal Bound, LinearSolution Vertex, bool IsOfValues)
{
    /// <summary>The bound rounded down: so many columns can be chosen and no more.</summary>
    public long MostChosen => (long)decimal.Floor(Bound);

    /// <summary>The count of a problem by a program of its own; null when it has no feasible point.</summary>
    public static RelaxedCount? Of(RolloutProblem problem)
    {
        using var program = new LinearProgram(problem);
        return Of(problem, program, program.SolveCold);
    }

    /// <summary>The count of a problem; null when its linear program has no feasible point.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="program">A program of the problem's rows; its values are set.</param>
    /// <param name="solve">How it is solved.</param>
    public static RelaxedCount? Of(RolloutProblem problem, LinearProgram program, Func<LinearSolution> solve)
    {
        ImmutableArray<decimal> ones = [.. Enumerable.Repeat(1m, problem.ColumnCount)];
        var scale = SearchScale.Of(ones);
        program.SetValues(SearchModel.Perturbed(problem, [.. ones.Select(one => (double)one * scale.Factor)]));
        var solution = solve();
        if (solution.Status != LinearStatus.Optimal) return null;
        var prices = scale.Prices(solution.Prices);
        return new RelaxedCount(prices, WeakDuality.Bound(problem, prices, ones), solution, problem.Values.AsSpan().SequenceEqual(ones.AsSpan()));
    }
}
