using ModelWard.Model;

namespace ModelWard.Planning.Futures.Reference;

/// <summary>The ledgers of one future (rule 17).</summary>
internal sealed class FutureBooks(FuturesModel model)
{
    private static readonly int Resources = Enum.GetValues<Resource>().Length;

    private readonly (long Opening, long Granted, long Left, long Closing)[] _entries = new (long, long, long, long)[model.Years * Resources];
    private readonly long[] _opening = new long[Resources];
    private readonly long[] _granted = new long[Resources];
    private readonly long[] _left = new long[Resources];

    /// <summary>What is left of a resource this year.</summary>
    public long Left(Resource resource) => _left[(int)resource];

    /// <summary>A resource's ledger in a year that is closed.</summary>
    public Ledger In(int y, Resource resource)
    {
        var (opening, granted, left, closing) = _entries[(y * Resources) + (int)resource];
        return new Ledger(opening, granted, opening + granted - left, left - closing, closing);
    }

    /// <summary>What was used of a resource in a year that is closed.</summary>
    public long UsedIn(int y, Resource resource)
    {
        var (opening, granted, left, _) = _entries[(y * Resources) + (int)resource];
        return opening + granted - left;
    }

    /// <summary>Begins a future: what is there at the start of the first year.</summary>
    public void Begin()
    {
        Array.Clear(_opening);
        _opening[(int)Resource.Capital] = model.City.Opening.Capital;
        _opening[(int)Resource.Officers] = model.City.Opening.Officers;
    }

    /// <summary>Grants a resource for this year; no ceiling grants more than anything can cost.</summary>
    public void Grant(Resource resource, long? amount)
    {
        _granted[(int)resource] = amount ?? long.MaxValue / 4;
        _left[(int)resource] = _opening[(int)resource] + _granted[(int)resource];
    }

    /// <summary>Takes an amount; it must be there.</summary>
    public void Take(Resource resource, long amount) => _left[(int)resource] -= amount;

    /// <summary>Closes a year and opens the next.</summary>
    /// <param name="y">Index of the year.</param>
    /// <param name="carried">The most capital that may be carried on.</param>
    public void Close(int y, long carried)
    {
        for (var r = 0; r < Resources; r++)
        {
            var closing = (Resource)r switch
            {
                Resource.Capital => Math.Min(_left[r], carried),
                Resource.Officers => _left[r],
                _ => 0,
            };
            _entries[(y * Resources) + r] = (_opening[r], _granted[r], _left[r], closing);
            _opening[r] = closing;
        }
    }
}
