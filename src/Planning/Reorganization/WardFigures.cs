using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Reorganization;

/// <summary>Figures of wards, ready to be rolled up.</summary>
public static class WardFigures
{
    /// <summary>What every ward still needs today, with its people and its stage, by code.</summary>
    public static ImmutableArray<UnitFigures> OfNeeds(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return [.. snapshot.Wards.Select(ward => OfNeeds(ward, ward.Code))];
    }

    /// <summary>The same of all wards together.</summary>
    internal static UnitFigures OfNeeds(IEnumerable<Ward> wards, string unit) => wards.Aggregate(UnitFigures.Nothing(unit), (sum, ward) => sum.With(OfNeeds(ward, unit)));

    /// <summary>What every ward takes in a year of a scenario, with its people, and where it stands at the year's end, by code: the ledgers' uses, ward by ward.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario that is valid on them; its policy is one that runs year by year, or manual.</param>
    /// <param name="year">A year of it.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    public static ImmutableArray<UnitFigures> OfYear(WardTable table, Scenario scenario, int year, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scenario);
        var uses = PlannedUse.Of(table, scenario, cancellationToken);
        var run = RolloutRun.Of(table, scenario);
        run.RunTo(year, cancellationToken);
        return [.. run.Wards().Select((ward, w) => Of(ward, uses[w].FirstOrDefault(use => use.Year == year)))];
    }

    /// <summary>The same of every year of the scenario.</summary>
    public static IEnumerable<(int Year, ImmutableArray<UnitFigures> Figures)> OfYears(WardTable table, Scenario scenario, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(scenario);
        var uses = PlannedUse.Of(table, scenario, cancellationToken);
        var run = RolloutRun.Of(table, scenario);
        for (var year = scenario.FirstYear; year <= scenario.LastYear; year++)
        {
            run.RunTo(year, cancellationToken);
            var now = year;
            yield return (year, [.. run.Wards().Select((ward, w) => Of(ward, uses[w].FirstOrDefault(use => use.Year == now)))]);
        }
    }

    private static UnitFigures Of(Ward ward, CommittedYear use) => WithStage(new UnitFigures
    {
        Unit = ward.Code, People = ward.Population, Officers = use.Officers, FloorArea = use.FloorArea, Guidance = use.Guidance, Works = use.Works, Equipment = use.Equipment, Upkeep = use.Upkeep,
    }, ward.Stage);

    private static UnitFigures OfNeeds(Ward ward, string unit) => WithStage(new UnitFigures
    {
        Unit = unit,
        People = ward.Population,
        Officers = ward.Needs.Officers,
        FloorArea = ward.Needs.FloorArea,
        Guidance = ward.Needs.Guidance,
        Works = ward.Needs.WorksCost,
        Equipment = ward.Needs.EquipmentCost,
        Upkeep = ward.Needs.Upkeep,
    }, ward.Stage);

    private static UnitFigures WithStage(UnitFigures figures, Stage stage) => stage switch
    {
        Stage.NotStarted => figures with { NotStarted = 1 },
        Stage.UnderWay => figures with { UnderWay = 1 },
        Stage.Recognized => figures with { Recognized = 1 },
        _ => figures with { Declined = 1 },
    };
}
