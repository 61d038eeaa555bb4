namespace ModelWard.Planning.Optimization;

/// <summary>
/// Looks for a plan that is worth at least a target. The target is one more row, and every row has a weight: in each step the column of
/// one item is exchanged so that the weighted violation falls most; where no exchange lowers it, the weights of the rows that are
/// violated grow until one does (the breakout method, Morris 1993). Columns that lose more at the prices than the target leaves cannot
/// be part of such a plan and are passed over. One a thread.
/// </summary>
internal sealed class TargetSearch(SearchModel model, ItemPrices prices)
{
    /// <summary>Steps for which an item rests after its column was exchanged: the least, and how many more by turns.</summary>
    private const int LeastRest = 3;
    private const int MoreRest = 8;

    /// <summary>About how many columns a step looks at: of large problems a part of the items by turns.</summary>
    private const int ColumnsLookedAt = 600;

    private const double Negligible = 1e-9;

    private readonly double[] _weights = new double[model.Limits.Length];
    private readonly double[] _over = new double[model.Limits.Length];
    private readonly int[] _restsUntil = new int[model.Problem.Items.Length];
    private readonly int _turns = Math.Max(1, model.Problem.ColumnCount / ColumnsLookedAt);
    private readonly double _valueUnit = 1 / Math.Max(1, model.Values.Select(Math.Abs).DefaultIfEmpty(0).Average());
    private double _valueWeight;

    /// <summary>Changes a choice, step by step, until it keeps every row and is worth the target; answers whether it does.</summary>
    /// <param name="state">Where to begin; where the search stands at the end.</param>
    /// <param name="target">What the plan must be worth at least, in search units; negative infinity for any plan.</param>
    /// <param name="mostSteps">How many steps to make at most.</param>
    /// <param name="key">Key of the draws that set the rows' first weights.</param>
    /// <param name="cancellationToken">Ends the search between two steps.</param>
    public bool Run(PlanState state, double target, int mostSteps, long key, CancellationToken cancellationToken)
    {
        for (var row = 0; row < _weights.Length; row++) _weights[row] = model.Weights[row] * (0.5 + SearchDraw.Unit(key, mostSteps, row));
        _valueWeight = _valueUnit;
        Array.Clear(_restsUntil);
        for (var step = 0; step < mostSteps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var row = 0; row < _over.Length; row++) _over[row] = state.Used[row] - model.Limits[row];
            if (state.Value >= target - model.LeastGain / 2 && state.Violation() <= 0) return true;
            var (item, column) = Best(state, target, step);
            if (item < 0)
            {
                Raise(state.Value < target);
                continue;
            }
            state.Set(item, column);
            _restsUntil[item] = step + LeastRest + step % MoreRest;
        }
        return false;
    }

    private (int Item, int Column) Best(PlanState state, double target, int step)
    {
        unchecked
        {
            var (bestItem, bestColumn, best) = (-1, SearchModel.Nothing, -Negligible);
            var (missing, mostLoss) = (target - state.Value, prices.Bound - target);
            var carried = Carried();
            for (var item = step % _turns; item < state.Choice.Length; item += _turns)
            {
                if (_restsUntil[item] > step) continue;
                var present = state.Choice[item];
                var worth = state.Worth(present);
                var (removed, without) = (0.0, carried);
                if (present != SearchModel.Nothing)
                {
                    removed = Shift(present, -1);
                    without = Carried();
                    removed += without - carried;
                    var change = removed + ValueChange(missing, -worth);
                    if (change < best && !model.Required[item]) (bestItem, bestColumn, best) = (item, SearchModel.Nothing, change);
                }
                for (var column = model.First[item]; column < model.First[item + 1]; column++)
                {
                    if (column == present || prices.Loss(item, column) > mostLoss) continue;
                    var change = Added(column, removed + ValueChange(missing, model.Values[column] - worth), best, without);
                    if (change < best) (bestItem, bestColumn, best) = (item, column, change);
                }
                if (present != SearchModel.Nothing) Shift(present, 1);
            }
            return (bestItem, bestColumn);
        }
    }

    private double ValueChange(double missing, double gain) => (Positive(missing - gain) - Positive(missing)) * _valueWeight;

    // Takes a column's uses away from, or puts them back to, what is over; answers how the violation of rows outside chains changes.
    private double Shift(int column, double sign)
    {
        var change = 0.0;
        var (over, weights) = (_over, _weights);
        for (var u = model.FirstUse[column]; u < model.FirstChained[column]; u++)
        {
            var row = model.UseRow[u];
            var before = over[row];
            var after = before + sign * model.UseAmount[u];
            over[row] = after;
            change += (Positive(after) - Positive(before)) * weights[row];
        }
        Chained(column, sign);
        return change;
    }

    // A change so far, and what adding a column makes of it; more than the best when it is clear that it comes to more.
    private double Added(int column, double change, double best, double carried)
    {
        // Adding a column can lower the violation only where it uses less than nothing, as in the rows of milestones.
        var mayFall = model.HasNegativeUse[column];
        if (change >= best && !mayFall) return change;
        var (over, weights) = (_over, _weights);
        for (var u = model.FirstUse[column]; u < model.FirstChained[column]; u++)
        {
            var row = model.UseRow[u];
            var before = over[row];
            var after = before + model.UseAmount[u];
            if (before <= 0 && after <= 0) continue;
            change += (Positive(after) - Positive(before)) * weights[row];
            if (change >= best && !mayFall) return change;
        }
        if (model.FirstChained[column] == model.FirstUse[column + 1] || (change >= best && !mayFall)) return change;
        Chained(column, 1);
        change += Carried() - carried;
        Chained(column, -1);
        return change;
    }

    private void Chained(int column, double sign)
    {
        for (var u = model.FirstChained[column]; u < model.FirstUse[column + 1]; u++) _over[model.UseRow[u]] += sign * model.UseAmount[u];
    }

    // The weighted violation of all rows that carry.
    private double Carried()
    {
        unchecked
        {
            var violation = 0.0;
            foreach (var chain in model.Chains)
            {
                var carried = 0.0;
                for (var i = 0; i < chain.Rows.Length; i++)
                {
                    var row = chain.Rows[i];
                    var left = carried - _over[row];
                    if (left < 0) violation -= left * _weights[row];
                    if (i < chain.Most.Length) carried = left <= 0 ? 0 : left < chain.Most[i] ? left : chain.Most[i];
                }
            }
            return violation;
        }
    }

    private void Raise(bool value)
    {
        if (value) _valueWeight += _valueUnit;
        for (var row = 0; row < _over.Length; row++)
            if (!model.OnChain[row] && _over[row] > 0) _weights[row] += model.Weights[row];
        foreach (var chain in model.Chains)
        {
            var carried = 0.0;
            for (var i = 0; i < chain.Rows.Length; i++)
            {
                var left = carried - _over[chain.Rows[i]];
                if (left < 0) _weights[chain.Rows[i]] += model.Weights[chain.Rows[i]];
                if (i < chain.Most.Length) carried = Math.Min(Positive(left), chain.Most[i]);
            }
        }
    }

    private static double Positive(double amount) => amount > 0 ? amount : 0;
}
