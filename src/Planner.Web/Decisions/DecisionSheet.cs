using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Decisions;

/// <summary>A decision record and all that it froze.</summary>
/// <param name="Record">The record.</param>
/// <param name="Plan">Its proposal: inputs and results.</param>
/// <param name="All">The records of its programme, newest first.</param>
public sealed record DecisionSheet(DecisionRecord Record, SealedPlan Plan, ImmutableArray<DecisionRecord> All)
{
    /// <summary>What was decided on.</summary>
    public Proposal Proposal => Plan.Proposal;

    /// <summary>Whether it is the scheme in force: nothing was decided after it.</summary>
    public bool IsInForce => All[0].Number == Record.Number;

    /// <summary>The record that came after it; null for none.</summary>
    public DecisionRecord? Next => All.LastOrDefault(one => one.Number > Record.Number);

    /// <summary>The record whose hash it names; null for the first.</summary>
    public DecisionRecord? Previous => Record.Previous.Length == 0 ? null : All.FirstOrDefault(one => one.Hash == Record.Previous);
}
