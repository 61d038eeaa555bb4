using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// Proves that a problem has no plan. With all values 0 every plan is worth 0; prices whose bound lies below 0 therefore leave no plan.
/// They come from the elastic program and are judged in exact arithmetic.
/// </summary>
internal static class InfeasibilityProof
{
    /// <summary>Whether a required item has no column at all: then there is no plan, and no prices are needed to see it.</summary>
    public static bool LacksColumns(RolloutProblem problem) =>
        Enumerable.Range(0, problem.Items.Length).Any(item => problem.Items[item].Required && problem.ColumnsOf(item).From == problem.ColumnsOf(item).To);

    /// <summary>The answer for a problem whose linear program has no solution: infeasible with the proof, or not found if there is none.</summary>
    public static Optimum Of(RolloutProblem problem)
    {
        ImmutableArray<decimal> zeros = [.. Enumerable.Repeat(0m, problem.ColumnCount)];
        ImmutableArray<decimal> none = [.. Enumerable.Repeat(0m, problem.Rows.Length)];
        if (LacksColumns(problem)) return Answer(OptimumStatus.Infeasible, none);
        using var program = LinearProgram.Elastic(problem, Penalties(problem));
        var prices = program.SolveCold().Prices;
        ImmutableArray<decimal> exact = [.. prices.Select(price => decimal.Round((decimal)price, WeakDuality.PricePlaces))];
        return WeakDuality.Bound(problem, exact, zeros) < 0 ? Answer(OptimumStatus.Infeasible, exact) : Answer(OptimumStatus.NotFound, none);

        static Optimum Answer(OptimumStatus status, ImmutableArray<decimal> prices) =>
            new() { Status = status, Prices = prices, CountPrices = prices };
    }

    /// <summary>Penalties that make a thousandth of a row's limit cost the same in every row, and leaving an item out as much as a whole row.</summary>
    public static double[] Penalties(RolloutProblem problem) =>
    [
        .. problem.Rows.Select(row => 1000 / Math.Max(1.0, Math.Abs((double)row.Limit))),
        .. problem.Items.Select(_ => 1000.0),
    ];
}
