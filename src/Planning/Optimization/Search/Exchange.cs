namespace ModelWard.Planning.Optimization;

/// <summary>
/// Improves a plan that keeps its rows by exchanging the columns of one item or of two at once, the first exchange that gains, until
/// none does or the budget of pairs is spent. Only exchanges whose loss at the prices is below the plan's distance from the bound can be
/// part of a better plan; the cheapest are looked at first. One a thread.
/// </summary>
internal sealed class Exchange(SearchModel model, ItemPrices prices)
{
    /// <summary>Exchanges looked at in each round.</summary>
    private const int MostCandidates = 1_600;

    private const int NotLaidOut = -1;

    private readonly long[] _change = new long[model.Limits.Length];
    private readonly long[] _room = new long[model.Limits.Length];
    private readonly long[] _gathered = new long[model.Limits.Length];
    private Candidate[] _candidates = new Candidate[1024];
    private double[] _losses = new double[1024];
    private int[] _found = new int[1024];
    private int[] _rows = new int[4096];
    private long[] _amounts = new long[4096];
    private int _count;
    private double _idleWorth;
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
            var first = At(state, a);
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
            if (second >= 0) state.Set(_candidates[_found[second]].Item, _candidates[_found[second]].Column);
            return true;
        }
        return false;
    }

    // The first partner with which the exchange gains and keeps every row. Where the first alone keeps them, earlier partners have been tried.
    private int Second(PlanState state, Candidate first, int place, int exceeded, ref long pairs)
    {
        var least = model.LeastGain - first.Gain;
        var mostLoss = _idleWorth - first.Loss;
        for (var b = exceeded == 0 ? place + 1 : 0; b < _count; b++)
        {
            if (_losses[b] >= mostLoss) break;
            ref readonly var second = ref _candidates[_found[b]];
            if (second.Gain <= least || second.Item == first.Item) continue;
            pairs--;
            if (Fits(state, At(state, b), exceeded)) return b;
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

    // All exchanges that can be part of a better plan, the one that loses least first. What a plan loses at the prices and what it leaves
    // idle make up its distance from the bound: so two exchanges together may lose no more than the worth of what now lies idle.
    private void Collect(PlanState state)
    {
        (_count, _uses) = (0, 0);
        var mostRegained = 0.0;
        _idleWorth = prices.Bound - state.Value;
        for (var item = 0; item < state.Choice.Length; item++)
        {
            var loss = prices.Loss(item, state.Choice[item]);
            _idleWorth -= loss;
            mostRegained = Math.Max(mostRegained, loss);
        }
        for (var item = 0; item < state.Choice.Length; item++)
        {
            var present = state.Choice[item];
            var loss = prices.Loss(item, present);
            for (var column = model.Required[item] ? model.First[item] : model.First[item] - 1; column < model.First[item + 1]; column++)
            {
                var next = column < model.First[item] ? SearchModel.Nothing : column;
                var more = prices.Loss(item, next) - loss;
                if (next == present || more - mostRegained >= _idleWorth) continue;
                if (_count == _found.Length) Grow();
                _losses[_count] = more;
                _found[_count] = _count;
                _candidates[_count++] = new Candidate { Item = item, Column = next, Gain = state.Worth(next) - state.Worth(present), Loss = more, From = NotLaidOut };
            }
        }
        Array.Sort(_losses, _found, 0, _count);
        _count = Math.Min(_count, MostCandidates);
    }

    private void Grow()
    {
        Array.Resize(ref _candidates, 2 * _count);
        Array.Resize(ref _losses, 2 * _count);
        Array.Resize(ref _found, 2 * _count);
    }

    // The candidate at a place in the order of losses, with the rows that it changes: those outside chains first.
    private ref Candidate At(PlanState state, int place)
    {
        ref var candidate = ref _candidates[_found[place]];
        if (candidate.From != NotLaidOut) return ref candidate;
        var (old, next) = (state.Choice[candidate.Item], candidate.Column);
        Gather(old, -1);
        Gather(next, 1);
        candidate.From = _uses;
        Put(old, model.FirstUse, model.FirstChained, 0);
        Put(next, model.FirstUse, model.FirstChained, 0);
        candidate.Chained = _uses;
        Put(old, model.FirstChained, model.FirstUse, 1);
        Put(next, model.FirstChained, model.FirstUse, 1);
        candidate.To = _uses;
        return ref candidate;
    }

    private void Gather(int column, int sign)
    {
        if (column == SearchModel.Nothing) return;
        unchecked
        {
            for (var u = model.FirstUse[column]; u < model.FirstUse[column + 1]; u++) _gathered[model.UseRow[u]] += sign * model.UseAmount[u];
        }
    }

    // Lays out what was gathered in the rows of a column's uses from one index to before another, and clears it.
    private void Put(int column, int[] from, int[] to, int next)
    {
        if (column == SearchModel.Nothing) return;
        var end = to[column + next];
        for (var u = from[column]; u < end; u++)
        {
            var row = model.UseRow[u];
            if (_gathered[row] == 0) continue;
            if (_uses == _rows.Length)
            {
                Array.Resize(ref _rows, 2 * _uses);
                Array.Resize(ref _amounts, 2 * _uses);
            }
            (_rows[_uses], _amounts[_uses]) = (row, _gathered[row]);
            _uses++;
            _gathered[row] = 0;
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
