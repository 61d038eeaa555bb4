using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>The years of a scenario by index, 0 for the first, with what is granted in each (rule 8).</summary>
internal sealed class Horizon
{
    /// <summary>Granted where there is no ceiling: more than any sum of prices.</summary>
    public const long NoCeiling = long.MaxValue / 4;

    private static readonly int ResourceCount = Enum.GetValues<Resource>().Length;

    public Horizon(Scenario scenario)
    {
        FirstYear = scenario.FirstYear;
        Years = scenario.YearCount;
        Granted = Table();
        Carried = new long[Years];
        foreach (var limits in scenario.Limits)
        {
            var y = limits.Year - FirstYear;
            Granted[(int)Resource.Capital][y] = limits.Capital;
            Granted[(int)Resource.Works][y] = limits.Works ?? NoCeiling;
            Granted[(int)Resource.Equipment][y] = limits.Equipment ?? NoCeiling;
            Granted[(int)Resource.Upkeep][y] = limits.Upkeep;
            Granted[(int)Resource.Officers][y] = limits.Officers;
            Granted[(int)Resource.FloorArea][y] = limits.FloorArea;
            Granted[(int)Resource.Guidance][y] = limits.Guidance;
            Carried[y] = Rate.Floor(scenario.CarryOver, limits.Capital);
        }
    }

    public int FirstYear { get; }

    public int Years { get; }

    /// <summary>Granted by resource, then year.</summary>
    public long[][] Granted { get; }

    /// <summary>The most capital that may be carried out of each year: floor(carryOver · granted) (rule 17).</summary>
    public long[] Carried { get; }

    /// <summary>Whether the resource has a limit in the year.</summary>
    public bool Limits(Resource resource, int y) => Granted[(int)resource][y] != NoCeiling;

    /// <summary>An empty table by resource, then year.</summary>
    public long[][] Table()
    {
        var table = new long[ResourceCount][];
        for (var r = 0; r < ResourceCount; r++) table[r] = new long[Years];
        return table;
    }
}
