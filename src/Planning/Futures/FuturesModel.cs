using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures.Kernel;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures;

/// <summary>
/// A plan, the wards and a scenario, laid out for carrying the plan out in many futures. Immutable, so any number of workers may share it.
/// </summary>
public sealed class FuturesModel
{
    private readonly Lazy<KernelTables> _kernelTables;

    private FuturesModel(WardTable table, Scenario scenario, ImmutableArray<PlannedStart> plan)
    {
        (FirstYear, Years, Wards) = (scenario.FirstYear, scenario.YearCount, table.Count);
        Noise = new FutureNoise(scenario);
        City = new CityYears(scenario);
        Ward = new FutureWards(table, scenario, Noise);
        Line = new FutureLine(table, scenario, plan);
        Bins = new SpendBins(City);
        _kernelTables = new Lazy<KernelTables>(() => new KernelTables(this));
    }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>How many years there are.</summary>
    public int Years { get; }

    /// <summary>How many wards there are.</summary>
    public int Wards { get; }

    internal FutureNoise Noise { get; }

    internal CityYears City { get; }

    internal FutureWards Ward { get; }

    internal FutureLine Line { get; }

    internal SpendBins Bins { get; }

    internal KernelTables KernelTables => _kernelTables.Value;

    /// <summary>Lays out a plan.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario that has passed <see cref="ScenarioValidation"/>: limits, rates, uncertainty, execution, seed.</param>
    /// <param name="plan">The plan of its policy, in the order of acceptance (rule 13).</param>
    public static FuturesModel Of(WardTable table, Scenario scenario, ImmutableArray<PlannedStart> plan) => new(table, scenario, plan);
}
