using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;
using ModelWard.Baseline.Levels;

namespace ModelWard.Baseline.Needs;

/// <summary>The needs of a ward, from its officers, its station and its levels: a need is there exactly when a level asks for it.</summary>
internal static class NeedsDraw
{
    private const double BuildingUpkeep = 0.015;
    private const double EquipmentUpkeep = 0.03;
    private const double PriceSpread = 0.10;

    /// <summary>All needs of a ward.</summary>
    public static WardNeeds Of(
        WardFact ward,
        IReadOnlyList<CriterionFact> criteria,
        IReadOnlyDictionary<string, decimal> levels,
        Establishment establishment,
        Station station) => new(
            establishment.Short(criteria.Where(criterion => criterion.Kind == CriterionKind.Personnel)),
            Works.Of(ward, station),
            EquipmentCost(ward, criteria, levels),
            Guidance(criteria, levels),
            Upkeep(ward, station));

    /// <summary>
    /// Σ over equipment criteria below threshold of full set price · (threshold − level) / 100, times a factor of mean 1 (σ 0.10);
    /// at least 1 where one is below.
    /// </summary>
    private static long EquipmentCost(
        WardFact ward, IReadOnlyList<CriterionFact> criteria, IReadOnlyDictionary<string, decimal> levels)
    {
        var below = criteria.Where(criterion => criterion.Kind == CriterionKind.Equipment && levels[criterion.Code] < criterion.Threshold).ToList();
        if (below.Count == 0)
            return 0;
        var missing = below.Sum(criterion => EquipmentSet.For(criterion).Price(ward) * (double)(criterion.Threshold - levels[criterion.Code]) / 100);
        return Math.Max(1, Rounding.Whole(missing * KeyedDraw.Factor(PriceSpread, ward.Code, "equipment cost")));
    }

    /// <summary>One team-month a year for the assessment itself, and one more for every two practice criteria below threshold.</summary>
    private static long Guidance(IReadOnlyList<CriterionFact> criteria, IReadOnlyDictionary<string, decimal> levels)
    {
        var below = criteria.Count(criterion => criterion.Kind == CriterionKind.Practice && levels[criterion.Code] < criterion.Threshold);
        return 1 + (below + 1) / 2;
    }

    /// <summary>1.5 % a year of what the standard station costs new and 3 % of the full equipment.</summary>
    private static long Upkeep(WardFact ward, Station station) => Rounding.Whole(
        BuildingUpkeep * Works.NewBuildingPrice * station.Standard
        + EquipmentUpkeep * EquipmentSet.All.Values.OrderBy(set => set.Criterion, StringComparer.Ordinal).Sum(set => set.Price(ward)));
}
