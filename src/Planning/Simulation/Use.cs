using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// What one ward uses from a year on if it is served without interruption, with upkeep to the last year (rules 7 and 14).
/// Made once and filled anew for each ward.
/// </summary>
internal sealed class Use(Horizon horizon, WardTable table, PricedTrajectories prices)
{
    private readonly long[][] _amounts = horizon.Table();

    /// <summary>The first year of the present filling.</summary>
    public int From { get; private set; }

    /// <summary>The first year after the served ones, in which upkeep begins; at most the number of years.</summary>
    public int UpkeepFrom { get; private set; }

    /// <summary>Officers taken in the first year, for good.</summary>
    public long Officers => _amounts[(int)Resource.Officers][From];

    /// <summary>The amount of a resource in a year from <see cref="From"/> on.</summary>
    public long this[Resource resource, int y] => _amounts[(int)resource][y];

    /// <summary>A resource's amounts in the years in which the ward may need it: upkeep after recognition, all else while served.</summary>
    public ReadOnlySpan<long> Amounts(Resource resource, out int from)
    {
        var upkeep = resource == Resource.Upkeep;
        from = upkeep ? UpkeepFrom : From;
        return _amounts[(int)resource].AsSpan(from, (upkeep ? horizon.Years : UpkeepFrom) - from);
    }

    /// <summary>Fills in a ward that is served from year y on, beginning with its k-th served year; d + 1 is one already recognized.</summary>
    /// <returns>This.</returns>
    public Use Fill(int ward, int k, int y)
    {
        FillFirstYear(ward, k, y);
        UpkeepFrom = Math.Min(horizon.Years, y + table.Trajectories[ward].Years - k + 1);
        for (var served = y + 1; served < UpkeepFrom; served++) Serve(ward, k + served - y, served);
        var upkeep = _amounts[(int)Resource.Upkeep];
        for (var kept = UpkeepFrom; kept < horizon.Years; kept++) upkeep[kept] = prices.Upkeep(ward, kept);
        return this;
    }

    /// <summary>Fills in only the year y, the ward's k-th served year.</summary>
    /// <returns>This.</returns>
    public Use FillFirstYear(int ward, int k, int y)
    {
        (From, UpkeepFrom) = (y, y + 1);
        Serve(ward, k, y);
        return this;
    }

    // Capital is the works instalment and the equipment, each priced apart.
    private void Serve(int ward, int k, int y)
    {
        ref readonly var trajectory = ref table.Trajectories[ward];
        var works = prices.Works(ward, k, y);
        var equipment = prices.Equipment(ward, k, y);
        _amounts[(int)Resource.Capital][y] = works + equipment;
        _amounts[(int)Resource.Works][y] = works;
        _amounts[(int)Resource.Equipment][y] = equipment;
        _amounts[(int)Resource.Officers][y] = trajectory.Officers(k);
        _amounts[(int)Resource.FloorArea][y] = trajectory.FloorArea(k);
        _amounts[(int)Resource.Guidance][y] = trajectory.Guidance(k);
    }
}
