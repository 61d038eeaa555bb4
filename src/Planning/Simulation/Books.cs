using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>The ledgers of all resources over all years (rule 17).</summary>
internal sealed class Books
{
    private static readonly Resource[] Resources = Enum.GetValues<Resource>();

    // What a served year may take: all but upkeep.
    private static readonly Resource[] Served = [.. Resources.Where(resource => resource != Resource.Upkeep)];

    private readonly Horizon _horizon;
    private readonly long[][] _opening;
    private readonly long[][] _used;
    private readonly long[][] _closing;

    public Books(Horizon horizon, Opening opening)
    {
        _horizon = horizon;
        _opening = horizon.Table();
        _used = horizon.Table();
        _closing = horizon.Table();
        _opening[(int)Resource.Capital][0] = opening.Capital;
        _opening[(int)Resource.Officers][0] = opening.Officers;
    }

    /// <summary>opening: carried in from the year before.</summary>
    public long Opening(Resource resource, int y) => _opening[(int)resource][y];

    /// <summary>What has been used so far in a year.</summary>
    public long Used(Resource resource, int y) => _used[(int)resource][y];

    /// <summary>What is left in a year: opening + granted − used.</summary>
    public long Left(Resource resource, int y) =>
        _opening[(int)resource][y] + _horizon.Granted[(int)resource][y] - _used[(int)resource][y];

    /// <summary>The resources of which less is left than a served year takes; a need of 0 always fits (rule 15).</summary>
    public Refusals Lacking(Use use, int y)
    {
        var lacking = Refusals.None;
        foreach (var resource in Served)
            if (use[resource, y] > 0 && use[resource, y] > Left(resource, y)) lacking |= resource.AsRefusal();
        return lacking;
    }

    /// <summary>Books what a served year takes.</summary>
    public void Take(Use use, int y)
    {
        foreach (var resource in Served) Take(resource, use[resource, y], y);
    }

    /// <summary>Books an amount.</summary>
    public void Take(Resource resource, long amount, int y) => _used[(int)resource][y] += amount;

    /// <summary>
    /// Closes a year: closing = min(unused, floor(carryOver·granted)) for capital, unused for officers, 0 for the others,
    /// and the next year opens with it.
    /// </summary>
    public void Close(int y)
    {
        foreach (var resource in Resources)
        {
            var unused = Left(resource, y);
            var closing = resource switch
            {
                Resource.Capital => Math.Min(unused, _horizon.Carried[y]),
                Resource.Officers => unused,
                _ => 0,
            };
            _closing[(int)resource][y] = closing;
            if (y + 1 < _horizon.Years) _opening[(int)resource][y + 1] = closing;
        }
    }

    /// <summary>The ledgers of a closed year; works and equipment only where they have a ceiling.</summary>
    public YearResources Of(int y) => new()
    {
        Capital = Entry(Resource.Capital, y),
        Upkeep = Entry(Resource.Upkeep, y),
        Officers = Entry(Resource.Officers, y),
        FloorArea = Entry(Resource.FloorArea, y),
        Guidance = Entry(Resource.Guidance, y),
        Works = _horizon.Limits(Resource.Works, y) ? Entry(Resource.Works, y) : null,
        Equipment = _horizon.Limits(Resource.Equipment, y) ? Entry(Resource.Equipment, y) : null,
    };

    private Ledger Entry(Resource resource, int y)
    {
        var closing = _closing[(int)resource][y];
        return new Ledger(Opening(resource, y), _horizon.Granted[(int)resource][y], Used(resource, y), Left(resource, y) - closing, closing);
    }
}
