namespace ModelWard.Planning.Optimization;

/// <summary>
/// A choice of columns, what it uses of each row, and by how much it breaks the rows. All amounts are whole, so whether a plan keeps
/// its rows is exact. One a thread.
/// </summary>
internal sealed class PlanState(SearchModel model)
{
    /// <summary>The column of each item; <see cref="SearchModel.Nothing"/> for none.</summary>
    public int[] Choice { get; } = new int[model.Problem.Items.Length];

    /// <summary>What is used of each row.</summary>
    public long[] Used { get; } = new long[model.Limits.Length];

    /// <summary>Worth of the choice in search units.</summary>
    public double Value { get; private set; }

    private readonly long[] _change = new long[model.Limits.Length];
    private readonly int[] _touched = new int[model.Limits.Length];

    /// <summary>Takes a choice of columns.</summary>
    public void Load(ReadOnlySpan<int> choice)
    {
        choice.CopyTo(Choice);
        Array.Clear(Used);
        Value = 0;
        foreach (var column in Choice)
        {
            if (column == SearchModel.Nothing) continue;
            Value += model.Values[column];
            Add(Used, column, 1);
        }
    }

    /// <summary>Chooses another column for an item, or none.</summary>
    public void Set(int item, int column)
    {
        var old = Choice[item];
        if (old != SearchModel.Nothing) Add(Used, old, -1);
        if (column != SearchModel.Nothing) Add(Used, column, 1);
        Value += Worth(column) - Worth(old);
        Choice[item] = column;
    }

    /// <summary>What a column is worth; nothing is worth 0.</summary>
    public double Worth(int column) => column == SearchModel.Nothing ? 0 : model.Values[column];

    /// <summary>The chosen columns, ascending.</summary>
    public int[] Columns() => [.. Choice.Where(column => column != SearchModel.Nothing).Order()];

    /// <summary>By how much the choice breaks the rows, weighted; 0 exactly when it keeps them all.</summary>
    public double Violation()
    {
        var violation = 0.0;
        for (var row = 0; row < Used.Length; row++)
            if (!model.OnChain[row] && Used[row] > model.Limits[row]) violation += (Used[row] - model.Limits[row]) * model.Weights[row];
        foreach (var chain in model.Chains) violation += OfChain(chain);
        return violation;
    }

    /// <summary>How the violation changes when an item's column is exchanged for another or none.</summary>
    public double ViolationChange(int item, int column)
    {
        var touched = Difference(item, column);
        var (change, onChain) = (0.0, false);
        for (var t = 0; t < touched; t++)
        {
            var row = _touched[t];
            if (model.OnChain[row])
            {
                onChain |= _change[row] != 0;
                continue;
            }
            var before = Used[row] - model.Limits[row];
            var after = before + _change[row];
            if (before > 0 || after > 0) change += (Math.Max(0, after) - Math.Max(0, before)) * model.Weights[row];
        }
        if (onChain)
            foreach (var chain in model.Chains) change += OfChain(chain, _change) - OfChain(chain);
        for (var t = 0; t < touched; t++) _change[_touched[t]] = 0;
        return change;
    }

    /// <summary>Whether all chains of carrying rows hold when their use changes so.</summary>
    public bool ChainsHold(long[] change)
    {
        unchecked
        {
            foreach (var chain in model.Chains)
            {
                var carried = 0L;
                for (var i = 0; i < chain.Rows.Length; i++)
                {
                    var row = chain.Rows[i];
                    var left = model.Limits[row] + carried - Used[row] - change[row];
                    if (left < 0) return false;
                    if (i < chain.Most.Length) carried = Math.Min(left, chain.Most[i]);
                }
            }
            return true;
        }
    }

    // Collects the rows that the exchange touches, with the change of each; the caller clears it.
    private int Difference(int item, int column)
    {
        var touched = 0;
        var old = Choice[item];
        if (old != SearchModel.Nothing) Collect(old, -1, ref touched);
        if (column != SearchModel.Nothing) Collect(column, 1, ref touched);
        return touched;
    }

    private void Collect(int column, int sign, ref int touched)
    {
        unchecked
        {
            for (var u = model.FirstUse[column]; u < model.FirstUse[column + 1]; u++)
            {
                var row = model.UseRow[u];
                if (_change[row] == 0) _touched[touched++] = row;
                _change[row] += sign * model.UseAmount[u];
            }
        }
    }

    private double OfChain(CarryChain chain, long[]? change = null)
    {
        unchecked
        {
            var (violation, carried) = (0.0, 0L);
            for (var i = 0; i < chain.Rows.Length; i++)
            {
                var row = chain.Rows[i];
                var left = model.Limits[row] + carried - Used[row] - (change is null ? 0 : change[row]);
                if (left < 0) violation -= left * model.Weights[row];
                if (i < chain.Most.Length) carried = Math.Min(Math.Max(0, left), chain.Most[i]);
            }
            return violation;
        }
    }

    private void Add(long[] used, int column, int sign)
    {
        unchecked
        {
            for (var u = model.FirstUse[column]; u < model.FirstUse[column + 1]; u++) used[model.UseRow[u]] += sign * model.UseAmount[u];
        }
    }
}
