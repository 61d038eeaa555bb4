namespace ModelWard.Planning.Optimization;

/// <summary>
/// What columns are worth once they pay for what they use, at the prices of a linear program: v − Σ a y, in search units. A column that
/// is worth less than the best of its item costs the plan at least the difference (its loss).
/// </summary>
internal sealed class ItemPrices
{
    // As fine as the vertex: the proof needs more of prices, the search must not hang on their last digits.
    private const int Places = 9;

    private readonly double[] _worth;
    private readonly double[] _best;
    private readonly SearchModel _model;

    public ItemPrices(SearchModel model, double[] prices)
    {
        _model = model;
        prices = [.. prices.Select(price => Math.Round(price, Places))];
        _worth = new double[model.Problem.ColumnCount];
        _best = new double[model.Problem.Items.Length];
        for (var item = 0; item < _best.Length; item++)
        {
            _best[item] = model.Required[item] ? double.NegativeInfinity : 0;
            for (var column = model.First[item]; column < model.First[item + 1]; column++)
            {
                var worth = model.Values[column];
                for (var u = model.FirstUse[column]; u < model.FirstUse[column + 1]; u++) worth -= model.UseAmount[u] * prices[model.UseRow[u]];
                _worth[column] = worth;
                _best[item] = Math.Max(_best[item], worth);
            }
        }
        Bound = _best.Sum();
        for (var row = 0; row < prices.Length; row++) Bound += prices[row] * model.Limits[row];
        foreach (var carry in model.Problem.Carries) Bound += Math.Max(0, prices[carry.To] - prices[carry.From]) * carry.Most;
    }

    /// <summary>About what no plan exceeds, in search units; the proved bound is <see cref="WeakDuality"/>'s.</summary>
    public double Bound { get; }

    /// <summary>What choosing a column, or nothing, costs against the best of its item; at least 0.</summary>
    public double Loss(int item, int column) => _best[item] - (column == SearchModel.Nothing ? 0 : _worth[column]);
}
