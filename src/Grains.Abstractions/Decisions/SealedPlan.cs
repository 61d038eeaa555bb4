using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A proposal as it was handed in, with what documents say beside it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Record">The decision that adopted it; null when none has been asked for.</param>
/// <param name="Money">Who pays what of it.</param>
/// <param name="SourcesSealed">Whether the sources of money are the proposal's own; false: it was stored without any, and they are today's.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SealedPlan")]
public sealed record SealedPlan(
    [property: Id(0)] Proposal Proposal,
    [property: Id(1)] DecisionRecord? Record,
    [property: Id(2)] MoneyBySource Money,
    [property: Id(3)] bool SourcesSealed);

/// <summary>Scenarios computed beside a proposal or a stored scenario, or why they are not.</summary>
/// <param name="Status">Done, NotFound (the proposal) or Invalid.</param>
/// <param name="Options">What each comes to, in the order asked for; empty unless done.</param>
/// <param name="Comparison">All on the same futures, that beside which they are laid first; null unless done.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why that beside which they are laid has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WeighedOptions")]
public sealed record WeighedOptions(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] ImmutableArray<ProposalResults> Options,
    [property: Id(2)] ComparisonAnswer? Comparison,
    [property: Id(3)] IReadOnlyList<Fault> Faults,
    [property: Id(4)] NoPlan? NoPlan = null);
