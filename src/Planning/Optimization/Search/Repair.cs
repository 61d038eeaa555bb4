namespace ModelWard.Planning.Optimization;

/// <summary>
/// Makes a choice keep its rows: again and again the exchange of one item's column that lowers the violation most for what it loses,
/// until nothing is violated or nothing helps.
/// </summary>
internal sealed class Repair(SearchModel model, ItemPrices prices)
{
    private const int MostSteps = 400;

    // In the first steps exchanges that lose more than half of the largest value are passed over: there are cheaper ones.
    private const int CheapSteps = 100;
    private const double CheapLoss = 500;

    // Keeps a cheap exchange from being chosen for next to no relief, and a free one from dividing by 0.
    private const double BaseLoss = 5;
    private const double Negligible = 1e-12;

    /// <summary>Repairs a choice in place; answers whether it now keeps every row.</summary>
    public bool Run(PlanState state, CancellationToken cancellationToken)
    {
        var violation = state.Violation();
        for (var step = 0; violation > 0 && step < MostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (item, column) = Best(state, violation, step < CheapSteps ? CheapLoss : double.PositiveInfinity);
            if (item < 0 && step < CheapSteps) (item, column) = Best(state, violation, double.PositiveInfinity);
            if (item < 0) return false;
            state.Set(item, column);
            violation = state.Violation();
        }
        return violation <= 0;
    }

    private (int Item, int Column) Best(PlanState state, double violation, double mostLoss)
    {
        var (bestItem, bestColumn, bestScore) = (-1, SearchModel.Nothing, 0.0);
        for (var item = 0; item < state.Choice.Length; item++)
        {
            var present = state.Choice[item];
            var loss = prices.Loss(item, present);
            for (var column = model.Required[item] ? model.First[item] : model.First[item] - 1; column < model.First[item + 1]; column++)
            {
                var next = column < model.First[item] ? SearchModel.Nothing : column;
                if (next == present || prices.Loss(item, next) > mostLoss) continue;
                var drop = -state.ViolationChange(item, next);
                if (drop <= Negligible) continue;
                var score = Math.Min(drop, violation) / Math.Max(1, prices.Loss(item, next) - loss + BaseLoss);
                if (score > bestScore) (bestItem, bestColumn, bestScore) = (item, next, score);
            }
        }
        return (bestItem, bestColumn);
    }
}
