using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>What a programme should know of its scheme today.</summary>
/// <param name="Track">The scheme beside practice, without its wards; null while nothing has been adopted.</param>
/// <param name="Difficulties">What the wards report, the most widespread first.</param>
/// <param name="Visits">Whom inspectors should visit next, by expected gain; empty while nothing has been adopted.</param>
/// <param name="MoneySources">The sources that the track's figures name.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackView")]
public sealed record TrackView(
    [property: Id(0)] Track? Track,
    [property: Id(1)] ImmutableArray<DifficultyRank> Difficulties,
    [property: Id(2)] ImmutableArray<ProposedVisit> Visits,
    [property: Id(3)] ImmutableArray<MoneySource> MoneySources);

/// <summary>How widespread a kind of difficulty is: of those that are open.</summary>
/// <param name="Kind">What they concern.</param>
/// <param name="Wards">How many wards report it.</param>
/// <param name="Open">How many are open in all.</param>
/// <param name="People">People living in those wards.</param>
/// <param name="Behind">How many of those wards are late, at risk or declined.</param>
/// <param name="OldestSince">When the oldest of them was reported.</param>
/// <param name="Districts">Districts by how many of their wards report it, the most first, then by code.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DifficultyRank")]
public sealed record DifficultyRank(
    [property: Id(0)] DifficultyKind Kind,
    [property: Id(1)] int Wards,
    [property: Id(2)] int Open,
    [property: Id(3)] long People,
    [property: Id(4)] int Behind,
    [property: Id(5)] DateTimeOffset OldestSince,
    [property: Id(6)] ImmutableArray<DistrictDifficulties> Districts);

/// <summary>How widespread a kind of difficulty is in a district.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="Wards">How many of its wards report it.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictDifficulties")]
public readonly record struct DistrictDifficulties([property: Id(0)] string District, [property: Id(1)] int Wards);
