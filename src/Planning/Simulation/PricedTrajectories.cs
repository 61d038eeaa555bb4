using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>Prices every item in the year in which it is really paid (rules 3 and 4). Each price is worked out once.</summary>
internal sealed class PricedTrajectories
{
    private const long Unknown = -1;
    private const int Items = Needs.MostWorksYears + 2;
    private const int EquipmentItem = Needs.MostWorksYears;
    private const int UpkeepItem = Needs.MostWorksYears + 1;

    private readonly WardTable _table;
    private readonly PriceIndex _index;
    private readonly int _firstYear;
    private readonly int _years;
    private readonly long[]? _prices;

    public PricedTrajectories(WardTable table, Scenario scenario)
    {
        if (!table.Fits(scenario.NormFactors)) throw new ArgumentException("The wards are laid out under other norm factors than the scenario's.", nameof(table));
        _table = table;
        _firstYear = scenario.FirstYear;
        // One year more: the bill that the year after the last inherits (rule 21).
        _years = scenario.YearCount + 1;
        _index = new PriceIndex(scenario.Inflation, scenario.BaseYear, scenario.FirstYear, scenario.LastYear + 1);
        if (_index.IsFlat) return;
        _prices = new long[table.Count * Items * _years];
        Array.Fill(_prices, Unknown);
    }

    /// <summary>Price of the works instalment of a ward's k-th served year, paid in year y.</summary>
    public long Works(int ward, int k, int y) =>
        k > Needs.MostWorksYears ? 0 : Price(ward, k - 1, _table.Trajectories[ward].Works(k), y);

    /// <summary>Price of the equipment due in a ward's k-th served year, paid in year y.</summary>
    public long Equipment(int ward, int k, int y) => Price(ward, EquipmentItem, _table.Trajectories[ward].Equipment(k), y);

    /// <summary>Price of a ward's upkeep in year y.</summary>
    public long Upkeep(int ward, int y) => Price(ward, UpkeepItem, _table.Trajectories[ward].Upkeep, y);

    private long Price(int ward, int item, long amount, int y)
    {
        if (amount == 0 || _prices is null) return amount;
        ref var price = ref _prices[(ward * Items + item) * _years + y];
        if (price == Unknown) price = _index.Price(amount, _firstYear + y);
        return price;
    }
}
