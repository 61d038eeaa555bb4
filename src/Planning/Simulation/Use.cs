using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// What one ward uses from a year on if it is served without interruption, year by year, with upkeep to the last year
/// (rules 7 and 14). Made once and filled anew for each ward.
/// </summary>
internal sealed class Use(Horizon horizon, WardTable table, PricedTrajectories prices)
{
    private readonly long[][] _amounts = horizon.Table();

    /// <summary>The first year of the present filling.</summary>
    public int From { get; private set; }

    /// <summary>Officers taken in the first year.</summary>
    public long Officers => this[Resource.Officers, From];

    /// <summary>The amount of a resource in a year from <see cref="From"/> on.</summary>
    public long this[Resource resource, int y] => _amounts[(int)resource][y];

    /// <summary>Fills in a ward that is served from year y on, beginning with its k-th served year.</summary>
    /// <returns>This.</returns>
    public Use Fill(int ward, int k, int y)
    {
        From = y;
        var years = table.Trajectories[ward].Years;
        for (; y < horizon.Years; y++, k++)
        {
            if (k <= years) Serve(ward, k, y);
            else Keep(ward, y);
        }
        return this;
    }

    // A served year: capital is the works instalment and the equipment, each priced apart.
    private void Serve(int ward, int k, int y)
    {
        var trajectory = table.Trajectories[ward];
        var works = prices.Works(ward, k, y);
        var equipment = prices.Equipment(ward, k, y);
        Set(Resource.Capital, y, works + equipment);
        Set(Resource.Works, y, works);
        Set(Resource.Equipment, y, equipment);
        Set(Resource.Upkeep, y, 0);
        Set(Resource.Officers, y, trajectory.Officers(k));
        Set(Resource.FloorArea, y, trajectory.FloorArea(k));
        Set(Resource.Guidance, y, trajectory.Guidance(k));
    }

    // A year after recognition: upkeep alone.
    private void Keep(int ward, int y)
    {
        foreach (var amounts in _amounts) amounts[y] = 0;
        Set(Resource.Upkeep, y, prices.Upkeep(ward, y));
    }

    private void Set(Resource resource, int y, long amount) => _amounts[(int)resource][y] = amount;
}
