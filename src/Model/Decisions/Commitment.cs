using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What an adopted scheme promises of one ward.</summary>
/// <param name="Decision">Id of the decision record.</param>
/// <param name="Start">Year it starts; null when the scheme leaves it out.</param>
/// <param name="Recognized">Year it is expected to be recognized; null when it is not within the scheme.</param>
/// <param name="Years">What it takes, year by year; years in which it takes nothing are left out.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Commitment")]
public sealed record Commitment(
    [property: Id(0)] string Decision,
    [property: Id(1)] int? Start,
    [property: Id(2)] int? Recognized,
    [property: Id(3)] ImmutableArray<CommittedYear> Years);

/// <summary>What a ward takes in a year of the scheme. Money is VND million at the prices of that year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Works">Instalment of the works.</param>
/// <param name="Equipment">Equipment.</param>
/// <param name="Upkeep">Upkeep.</param>
/// <param name="Officers">Officers that arrive.</param>
/// <param name="FloorArea">Floor area under works, m².</param>
/// <param name="Guidance">Team-months.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CommittedYear")]
public readonly record struct CommittedYear(
    [property: Id(0)] int Year,
    [property: Id(1)] long Works,
    [property: Id(2)] long Equipment,
    [property: Id(3)] long Upkeep,
    [property: Id(4)] long Officers,
    [property: Id(5)] long FloorArea,
    [property: Id(6)] long Guidance);
