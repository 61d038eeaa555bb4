using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Why the optimal policy has no plan.</summary>
/// <param name="Proved">True: it is proved that no plan keeps every limit and side condition. False: none was found; there may be one.</param>
/// <param name="Overruns">Limits that the snapshot's own commitments and upkeep exceed (rule 24); often empty.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NoPlan")]
public sealed record NoPlan([property: Id(0)] bool Proved, [property: Id(1)] ImmutableArray<LimitOverrun> Overruns);

/// <summary>A limit that the snapshot's own commitments and upkeep exceed.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Year">The year.</param>
/// <param name="By">By how much, in the resource's unit.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.LimitOverrun")]
public readonly record struct LimitOverrun(
    [property: Id(0)] Resource Resource,
    [property: Id(1)] int Year,
    [property: Id(2)] long By);
