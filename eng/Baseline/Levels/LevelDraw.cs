using ModelWard.Baseline.Facts;
using ModelWard.Baseline.Needs;

namespace ModelWard.Baseline.Levels;

/// <summary>The levels of a ward: practice and equipment are drawn, personnel and facility are ratios of what is there to what should be.</summary>
internal static class LevelDraw
{
    /// <summary>Criterion code → level 0..100 with at most two decimals, for every criterion of the catalogue.</summary>
    public static IReadOnlyDictionary<string, decimal> Of(
        WardFact ward, IReadOnlyList<CriterionFact> criteria, Establishment establishment, Station station) =>
        criteria.ToDictionary(criterion => criterion.Code, criterion => criterion.Kind switch
        {
            CriterionKind.Practice => PracticeLevel.Of(ward, criterion),
            CriterionKind.Equipment => EquipmentSet.For(criterion).Level(ward),
            CriterionKind.Personnel => establishment.Level(criterion),
            _ => station.Level(criterion),
        });
}
