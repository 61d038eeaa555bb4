using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>The answer to an adoption.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="Record">The sealed record; null unless done.</param>
/// <param name="Faults">What is not allowed or not in turn; empty otherwise.</param>
/// <param name="ScenarioVersion">The scenario's present version.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AdoptionResult")]
public sealed record AdoptionResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] DecisionRecord? Record,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] long ScenarioVersion);
