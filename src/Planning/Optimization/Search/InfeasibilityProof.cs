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
        ImmutableArray<decimal> none = [.. Enumerable.Repeat(0m, problem.Rows.Length)];
        if (LacksColumns(problem)) return new Optimum { Status = OptimumStatus.Infeasible, Prices = none, CountPrices = none };
        var prices = ElasticPrices(problem);
        // CLP may price a row at 0 that is exceeded though nothing is chosen: then that row alone is proof.
        if (!Prove(prices)) prices = LowestRow(problem);
        return Prove(prices)
            ? new Optimum { Status = OptimumStatus.Infeasible, Prices = prices, CountPrices = none }
            : new Optimum { Status = OptimumStatus.NotFound, Prices = none, CountPrices = none };

        bool Prove(ImmutableArray<decimal> candidate) => WeakDuality.Bound(problem, candidate, Zeros(problem)) < 0;
    }

    /// <summary>The same for one that has no solution once no more columns can be chosen than are proved possible.</summary>
    public static Optimum Of(RolloutProblem problem, RelaxedCount count)
    {
        var prices = ElasticPrices(problem.WithMostChosen(count.MostChosen));
        var (ofRows, ofChosen) = (prices[..^1], prices[^1]);
        var proved = WeakDuality.Bound(problem.WithValues(Zeros(problem)), ofRows, count.MostChosen, ofChosen) < 0;
        return new Optimum
        {
            Status = proved ? OptimumStatus.Infeasible : OptimumStatus.NotFound,
            Prices = ofRows,
            ChosenPrice = ofChosen,
            CountPrices = count.Prices,
            CountBound = count.Bound,
        };
    }

    // Price 1 for the row with the lowest limit, none for the others.
    private static ImmutableArray<decimal> LowestRow(RolloutProblem problem)
    {
        var lowest = Enumerable.Range(0, problem.Rows.Length).OrderBy(row => problem.Rows[row].Limit).FirstOrDefault(-1);
        return [.. problem.Rows.Select((_, row) => row == lowest ? 1m : 0m)];
    }

    private static ImmutableArray<decimal> ElasticPrices(RolloutProblem problem)
    {
        using var program = LinearProgram.Elastic(problem, Penalties(problem));
        return [.. program.SolveCold().Prices.Select(price => decimal.Round((decimal)price, WeakDuality.PricePlaces))];
    }

    private static ImmutableArray<decimal> Zeros(RolloutProblem problem) => [.. Enumerable.Repeat(0m, problem.ColumnCount)];

    /// <summary>Penalties that make a thousandth of a row's limit cost the same in every row, and leaving an item out as much as a whole row.</summary>
    public static double[] Penalties(RolloutProblem problem) =>
    [
        .. problem.Rows.Select(row => 1000 / Math.Max(1.0, Math.Abs((double)row.Limit))),
        .. problem.Items.Select(_ => 1000.0),
    ];
}
