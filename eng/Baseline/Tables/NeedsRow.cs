using ModelWard.Baseline.Needs;

namespace ModelWard.Baseline.Tables;

/// <summary>A line of <c>needs.csv</c>: m², VND million of 2023, team-months a year.</summary>
internal sealed record NeedsRow(
    string Ward,
    long Officers,
    string Works,
    int WorksYears,
    long FloorArea,
    long WorksCost,
    long EquipmentCost,
    long Guidance,
    long Upkeep)
{
    /// <summary>The line of a ward.</summary>
    public static NeedsRow Of(WardBaseline ward) => new(
        ward.Ward.Code,
        ward.Needs.Officers,
        CamelCase.Of<WorksKind>(ward.Needs.Works.Kind),
        ward.Needs.Works.Years,
        ward.Needs.Works.FloorArea,
        ward.Needs.Works.Cost,
        ward.Needs.EquipmentCost,
        ward.Needs.Guidance,
        ward.Needs.Upkeep);
}
