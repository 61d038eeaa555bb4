namespace ModelWard.Planning.Optimization;

/// <summary>
/// Improves a plan that keeps its rows by exchanging the columns of one item or of two at once, the first exchange that gains, until
/// none does or the budget of pairs is spent. Only exchanges whose loss at the prices is below the plan's distance from the bound can be
/// part of a better plan; the cheapest are looked at first. One a thread.
/// </summary>
internal sealed class Exchange(SearchModel model, ItemPrices prices)
{
    /// <summary>Exchanges looked at in each round.</summary>
    private const int MostCandidates = 600;

    private readonly long[] _change = new long[model.Limits.Length];
    private readonly long[] _room = new long[model.Limits.Length];
    private Candidate[] _candidates = new Candidate[256];
    private int[] _rows = new int[4096];
    private long[] _amounts = new long[4096];
    private int _count;
    private int _uses;

    /// <summary>Improves a plan in place.</summary>
    /// <param name="state">A plan that keeps every row.</param>
    /// <param name="mostPairs">How many pairs to look at in all.</param>
    /// <param name="cancellationToken">Ends the search between two exchanges.</param>
    public void Improve(PlanState state, long mostPairs, CancellationToken cancellationToken)
    {
        while (mostPairs > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collect(state);
            if (!ExchangeOne(state, ref mostPairs)) return;
        }
    }

    // One more exchange, of one item or of two; false when none gains.
    private bool ExchangeOne(PlanState state, ref long pairs)
    {
        for (var row = 0; row < _room.Length; row++) _room[row] = model.Limits[row] - state.Used[row];
        for (var a = 0; a < _count; a++)
        {
            var first = _candidates[a];
            var exceeded = Apply(first);
            var (second, gains) = (-1, false);
            if (exceeded == 0 && first.Gain > model.LeastGain && state.ChainsHold(_change)) gains = true;
            else second = Second(state, first, a, exceeded, ref pairs);
            Undo(first);
            if (!gains && second < 0)
            {
                if (pairs <= 0) return false;
                continue;
            }
            state.Set(first.Item, first.Column);
            if (second >= 0) state.Set(_candidates[second].Item, _candidates[second].Column);
            return true;
        }
        return false;
    }

    // The first partner with which the exchange gains and keeps every row. Where the first alone keeps them, earlier partners have been tried.
    private int Second(PlanState state, Candidate first, int place, int exceeded, ref long pairs)
    {
        var least = model.LeastGain - first.Gain;
        for (var b = exceeded == 0 ? place + 1 : 0; b < _count; b++)
        {
            ref readonly var second = ref _candidates[b];
            if (second.Gain <= least || second.Item == first.Item) continue;
            pairs--;
            if (Fits(state, second, exceeded)) return b;
        }
        return -1;
    }

    private int Apply(Candidate candidate)
    {
        unchecked
        {
            var exceeded = 0;
            for (var u = candidate.From; u < candidate.Chained; u++)
                if ((_room[_rows[u]] -= _amounts[u]) < 0) exceeded++;
            for (var u = candidate.Chained; u < candidate.To; u++) _change[_rows[u]] = _amounts[u];
            return exceeded;
        }
    }

    private void Undo(Candidate candidate)
    {
        unchecked
        {
            for (var u = candidate.From; u < candidate.Chained; u++) _room[_rows[u]] += _amounts[u];
            for (var u = candidate.Chained; u < candidate.To; u++) _change[_rows[u]] = 0;
        }
    }

    // Whether all rows hold with this exchange on top; it must also mend every row that the first exceeded.
    private bool Fits(PlanState state, in Candidate second, int exceeded)
    {
        unchecked
        {
            var mended = 0;
            for (var u = second.From; u < second.Chained; u++)
            {
                var room = _room[_rows[u]];
                if (_amounts[u] > room) return false;
                if (room < 0) mended++;
            }
            if (mended < exceeded) return false;
            for (var u = second.Chained; u < second.To; u++) _change[_rows[u]] += _amounts[u];
            var holds = state.ChainsHold(_change);
            for (var u = second.Chained; u < second.To; u++) _change[_rows[u]] -= _amounts[u];
            return holds;
        }
    }

    // All exchanges whose loss leaves room for a better plan, cheapest first.
    private void Collect(PlanState state)
    {
        (_count, _uses) = (0, 0);
        var gap = prices.Bound - state.Value;
        for (var item = 0; item < state.Choice.Length; item++)
        {
            var present = state.Choice[item];
            var loss = prices.Loss(item, present);
            for (var column = model.Required[item] ? model.First[item] : model.First[item] - 1; column < model.First[item + 1]; column++)
            {
                var next = column < model.First[item] ? SearchModel.Nothing : column;
                if (next == present || prices.Loss(item, next) > gap) continue;
                if (_count == _candidates.Length) Array.Resize(ref _candidates, 2 * _count);
                _candidates[_count++] = new Candidate
                {
                    Item = item, Column = next, Gain = state.Worth(next) - state.Worth(present), Loss = prices.Loss(item, next) - loss,
                };
            }
        }
        Array.Sort(_candidates, 0, _count, Cheapest);
        _count = Math.Min(_count, MostCandidates);
        for (var c = 0; c < _count; c++) LayOut(state, ref _candidates[c]);
    }

    private static readonly Comparer<Candidate> Cheapest = Comparer<Candidate>.Create((a, b) =>
    {
        var order = a.Loss.CompareTo(b.Loss);
        if (order == 0) order = a.Item.CompareTo(b.Item);
        return order != 0 ? order : a.Column.CompareTo(b.Column);
    });

    // The rows that the exchange changes: those outside chains first.
    private void LayOut(PlanState state, ref Candidate candidate)
    {
        unchecked
        {
            var (old, next) = (state.Choice[candidate.Item], candidate.Column);
            Gather(old, -1);
            Gather(next, 1);
            candidate.From = _uses;
            Put(old, onChain: false);
            Put(next, onChain: false);
            candidate.Chained = _uses;
            Put(old, onChain: true);
            Put(next, onChain: true);
            candidate.To = _uses;
        }
    }

    private void Gather(int column, int sign)
    {
        if (column == SearchModel.Nothing) return;
        for (var u = model.FirstUse[column]; u < model.FirstUse[column + 1]; u++) _change[model.UseRow[u]] += sign * model.UseAmount[u];
    }

    private void Put(int column, bool onChain)
    {
        if (column == SearchModel.Nothing) return;
        for (var u = model.FirstUse[column]; u < model.FirstUse[column + 1]; u++)
        {
            var row = model.UseRow[u];
            if (model.OnChain[row] != onChain || _change[row] == 0) continue;
            if (_uses == _rows.Length)
            {
                Array.Resize(ref _rows, 2 * _uses);
                Array.Resize(ref _amounts, 2 * _uses);
            }
            (_rows[_uses], _amounts[_uses]) = (row, _change[row]);
            _uses++;
            _change[row] = 0;
        }
    }

    private struct Candidate
    {
        public int Item;
        public int Column;

        /// <summary>What the exchange gains in search units; may be below 0.</summary>
        public double Gain;

        /// <summary>What it loses at the prices, against the present choice; may be below 0.</summary>
        public double Loss;

        /// <summary>Its row changes: from here, those in chains from <see cref="Chained"/>, to before <see cref="To"/>.</summary>
        public int From;
        public int Chained;
        public int To;
    }
}
