namespace ModelWard.Model;

/// <summary>How a milestone came out (rule 20).</summary>
/// <param name="Year">The milestone's year.</param>
/// <param name="Target">Wards to be recognized: the share of all wards, rounded up.</param>
/// <param name="Reached">Wards recognized at the year's end.</param>
/// <param name="Met">Whether the target was reached.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MilestoneOutcome")]
public sealed record MilestoneOutcome(
    [property: Id(0)] int Year,
    [property: Id(1)] long Target,
    [property: Id(2)] long Reached,
    [property: Id(3)] bool Met);

/// <summary>How a district's floor came out (rule 20).</summary>
/// <param name="District">The district's code.</param>
/// <param name="Year">The floor's year.</param>
/// <param name="Target">Wards of the district to be recognized: the share of its wards, rounded up.</param>
/// <param name="Reached">Its wards recognized at the year's end.</param>
/// <param name="Met">Whether the target was reached.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictFloorOutcome")]
public sealed record DistrictFloorOutcome(
    [property: Id(0)] string District,
    [property: Id(1)] int Year,
    [property: Id(2)] long Target,
    [property: Id(3)] long Reached,
    [property: Id(4)] bool Met);

/// <summary>What the first year after the horizon inherits.</summary>
/// <param name="Upkeep">Upkeep bill of the wards recognized or queued at the end of the last year, VND million at next year's prices.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NextYear")]
public sealed record NextYear([property: Id(0)] long Upkeep);
