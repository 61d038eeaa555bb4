using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Figures rolled up, or why there are none.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="RollUp">The figures; null unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RollUpReply")]
public sealed record RollUpReply(
    [property: Id(0)] CommandStatus Status, [property: Id(1)] UnitRollUp? RollUp, [property: Id(2)] IReadOnlyList<Fault> Faults, [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>The comparison of a version of the catalogue with the one in force, or why there is none.</summary>
/// <param name="Exists">Whether there is such a programme.</param>
/// <param name="Comparison">The comparison; null when the rows have faults.</param>
/// <param name="Faults">What is wrong, by row and column.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CatalogueAnswer")]
public sealed record CatalogueAnswer([property: Id(0)] bool Exists, [property: Id(1)] CatalogueWhatIf? Comparison, [property: Id(2)] IReadOnlyList<ImportFault> Faults);

/// <summary>Which version of the catalogue is compared with which.</summary>
/// <param name="Rows">Rows of the table catalogue, of one or more versions; they are merged in as an import would, without being stored.</param>
/// <param name="Version">The version that is looked at; null for the one of the rows that the programme does not have yet.</param>
/// <param name="From">The version that it is compared with; null for the one in force today.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CatalogueQuestion")]
public sealed record CatalogueQuestion(
    [property: Id(0)] System.Collections.Immutable.ImmutableArray<CatalogueRow> Rows, [property: Id(1)] string? Version, [property: Id(2)] string? From);
