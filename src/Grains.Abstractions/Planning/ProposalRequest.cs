using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>How a proposal is to be computed.</summary>
/// <param name="Starts">Starts of the search, 1 to 1,000; only the optimal policy looks at them.</param>
/// <param name="Replications">How many futures, see <see cref="Proposal.FewestReplications"/>.</param>
/// <param name="Options">Ids of the scenarios that are rejected for it, at most <see cref="Proposal.MostOptions"/>, of the same programme.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposalRequest")]
public sealed record ProposalRequest(
    [property: Id(0)] int Starts,
    [property: Id(1)] int Replications,
    [property: Id(2)] ImmutableArray<string> Options);

/// <summary>A proposal that has been computed and stored, or why there is none.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="ScenarioVersion">The scenario's version that it was computed of.</param>
/// <param name="Summary">Its figures; null unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposalReply")]
public sealed record ProposalReply(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] long ScenarioVersion,
    [property: Id(2)] ProposalSummary? Summary,
    [property: Id(3)] IReadOnlyList<Fault> Faults,
    [property: Id(4)] NoPlan? NoPlan = null);
