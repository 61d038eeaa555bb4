namespace ModelWard.Model;

/// <summary>The sums of the needs of several wards, in the units of <see cref="Needs"/>.</summary>
/// <param name="Officers">Officers.</param>
/// <param name="Works">Wards in which something is built.</param>
/// <param name="FloorArea">m².</param>
/// <param name="WorksCost">VND million.</param>
/// <param name="EquipmentCost">VND million.</param>
/// <param name="Guidance">Team-months a year.</param>
/// <param name="Upkeep">VND million a year.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NeedsTotal")]
public sealed record NeedsTotal(
    [property: Id(0)] long Officers,
    [property: Id(1)] long Works,
    [property: Id(2)] long FloorArea,
    [property: Id(3)] long WorksCost,
    [property: Id(4)] long EquipmentCost,
    [property: Id(5)] long Guidance,
    [property: Id(6)] long Upkeep)
{
    /// <summary>No needs.</summary>
    public static NeedsTotal Nothing { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>The sum of needs; at most 10^9 wards, so it cannot overflow.</summary>
    public static NeedsTotal Of(IEnumerable<Needs> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        return all.Aggregate(Nothing, (sum, needs) => new NeedsTotal(
            sum.Officers + needs.Officers, sum.Works + (needs.Works == Model.Works.None ? 0 : 1), sum.FloorArea + needs.FloorArea, sum.WorksCost + needs.WorksCost,
            sum.EquipmentCost + needs.EquipmentCost, sum.Guidance + needs.Guidance, sum.Upkeep + needs.Upkeep));
    }
}
