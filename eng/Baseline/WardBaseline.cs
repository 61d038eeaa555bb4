using ModelWard.Baseline.Facts;
using ModelWard.Baseline.Levels;
using ModelWard.Baseline.Needs;

namespace ModelWard.Baseline;

/// <summary>The illustrative state of one ward at the start of 2023.</summary>
/// <param name="Ward">Its facts.</param>
/// <param name="Levels">Criterion code → level 0..100.</param>
/// <param name="Needs">What it still needs.</param>
/// <param name="Unmet">Number of criteria below threshold.</param>
internal sealed record WardBaseline(WardFact Ward, IReadOnlyDictionary<string, decimal> Levels, WardNeeds Needs, int Unmet)
{
    /// <summary>Works and equipment together, VND million of 2023.</summary>
    public long Cost => Needs.Works.Cost + Needs.EquipmentCost;

    /// <summary>Draws the state of a ward; the same facts give the same state.</summary>
    public static WardBaseline Of(WardFact ward, IReadOnlyList<CriterionFact> criteria)
    {
        var establishment = Establishment.Of(ward);
        var station = Station.Of(ward);
        var levels = LevelDraw.Of(ward, criteria, establishment, station);
        var needs = NeedsDraw.Of(ward, criteria, levels, establishment, station);
        return new WardBaseline(ward, levels, needs, criteria.Count(criterion => levels[criterion.Code] < criterion.Threshold));
    }
}
