using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>What is granted in each year by index, before noise, and with the capital cut.</summary>
internal sealed class CityYears
{
    public CityYears(Scenario scenario)
    {
        var limits = scenario.Limits.OrderBy(year => year.Year).ToArray();
        var kept = 1 - scenario.Uncertainty.BudgetCut.Size;
        Opening = scenario.Opening;
        Capital = [.. limits.Select(year => year.Capital)];
        CutCapital = [.. Capital.Select(capital => Rate.Floor(kept, capital))];
        Carried = [.. Capital.Select(capital => Rate.Floor(scenario.CarryOver, capital))];
        CutCarried = [.. CutCapital.Select(capital => Rate.Floor(scenario.CarryOver, capital))];
        Works = [.. limits.Select(year => year.Works)];
        Equipment = [.. limits.Select(year => year.Equipment)];
        Upkeep = [.. limits.Select(year => year.Upkeep)];
        Officers = [.. limits.Select(year => year.Officers)];
        FloorArea = [.. limits.Select(year => year.FloorArea)];
        Guidance = [.. limits.Select(year => year.Guidance)];
    }

    /// <summary>What is there at the start of the first year.</summary>
    public Opening Opening { get; }

    /// <summary>Capital granted, VND million.</summary>
    public long[] Capital { get; }

    /// <summary>Capital granted in a year of a cut: floor(granted · (1 − size)).</summary>
    public long[] CutCapital { get; }

    /// <summary>The most capital that may be carried on: floor(carryOver · granted).</summary>
    public long[] Carried { get; }

    /// <summary>The same in a year of a cut, of what is then granted.</summary>
    public long[] CutCarried { get; }

    /// <summary>Ceiling on works, VND million; null for none.</summary>
    public long?[] Works { get; }

    /// <summary>Ceiling on equipment, VND million; null for none.</summary>
    public long?[] Equipment { get; }

    /// <summary>Upkeep money, VND million.</summary>
    public long[] Upkeep { get; }

    /// <summary>Officers.</summary>
    public long[] Officers { get; }

    /// <summary>Floor area, m².</summary>
    public long[] FloorArea { get; }

    /// <summary>Guidance, team-months.</summary>
    public long[] Guidance { get; }
}
