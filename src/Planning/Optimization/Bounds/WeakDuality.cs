using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The bound that any prices prove. For prices y ≥ 0 no choice of columns is worth more than
/// <code>
/// Σ_r y_r b_r + Σ_carries max(0, y_to − y_from) · most + Σ_items max_j (v_j − Σ_r a_rj y_r)
/// </code>
/// where an item that is not required may also choose nothing, worth 0. Computed in <see cref="decimal"/> from the problem itself,
/// so a wrong solver can only make the bound larger, never false. Shares nothing with the solver.
/// </summary>
public static class WeakDuality
{
    /// <summary>The most decimal places of a price.</summary>
    public const int PricePlaces = 18;

    /// <summary>The bound on the sum of values.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="prices">A price for each row, 0 or more.</param>
    /// <exception cref="ArgumentException">A price is negative, or there are not as many as rows.</exception>
    public static decimal Bound(RolloutProblem problem, ImmutableArray<decimal> prices) => Bound(problem, prices, problem.Values);

    /// <summary>
    /// The bound on the sum of values where no more than so many columns can be chosen: each then pays a price, and the price of
    /// that many is added.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="prices">A price for each row, 0 or more.</param>
    /// <param name="mostChosen">How many columns no plan exceeds.</param>
    /// <param name="chosenPrice">Price of each, 0 or more.</param>
    public static decimal Bound(RolloutProblem problem, ImmutableArray<decimal> prices, long mostChosen, decimal chosenPrice)
    {
        if (chosenPrice < 0) throw new ArgumentException($"The price of choosing a column is {chosenPrice}; allowed is 0 or more.");
        return chosenPrice * mostChosen + Bound(problem, prices, [.. problem.Values.Select(value => value - chosenPrice)]);
    }

    /// <summary>The bound on the sum of other values of the columns.</summary>
    public static decimal Bound(RolloutProblem problem, ImmutableArray<decimal> prices, ImmutableArray<decimal> values)
    {
        if (prices.Length != problem.Rows.Length || values.Length != problem.ColumnCount)
            throw new ArgumentException($"There are {prices.Length} prices for {problem.Rows.Length} rows, {values.Length} values for {problem.ColumnCount} columns.");
        var bound = 0m;
        for (var r = 0; r < prices.Length; r++)
        {
            if (prices[r] < 0) throw new ArgumentException($"The price of row {problem.Rows[r].Name} is {prices[r]}; allowed is 0 or more.");
            bound += prices[r] * problem.Rows[r].Limit;
        }
        foreach (var carry in problem.Carries) bound += Math.Max(0, prices[carry.To] - prices[carry.From]) * carry.Most;
        for (var item = 0; item < problem.Items.Length; item++) bound += Best(problem, prices, values, item);
        return bound;
    }

    // An item that is required but has no column makes the problem infeasible; it is worth 0 here, which keeps the bound a bound.
    private static decimal Best(RolloutProblem problem, ImmutableArray<decimal> prices, ImmutableArray<decimal> values, int item)
    {
        var (from, to) = problem.ColumnsOf(item);
        decimal? best = problem.Items[item].Required && to > from ? null : 0;
        for (var column = from; column < to; column++)
        {
            var worth = values[column];
            foreach (var (row, amount) in problem.UsesOf(column))
                if (prices[row] != 0) worth -= prices[row] * amount;
            if (best is null || worth > best) best = worth;
        }
        return best!.Value;
    }
}
