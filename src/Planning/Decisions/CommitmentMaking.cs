using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Decisions;

/// <summary>What an adopted plan promises of each ward, year by year: what carrying it out without noise really takes.</summary>
public static class CommitmentMaking
{
    /// <summary>The commitments of all wards, by code.</summary>
    /// <param name="decision">Id of the decision record.</param>
    /// <param name="proposal">What was decided on.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    public static ImmutableSortedDictionary<string, Commitment> Of(string decision, Proposal proposal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var catalogue = proposal.Snapshot.Programme.CatalogueVersion(proposal.Scenario.CatalogueVersion!)!;
        var use = PlannedUse.Of(
            WardTable.Of(proposal.Snapshot, catalogue, proposal.Scenario.NormFactors), RolloutSimulator.CarryingOut(proposal.Scenario, proposal.Results.Plan), cancellationToken);
        return proposal.Results.Outcome.Wards.Select((ward, w) => new KeyValuePair<string, Commitment>(ward.Code, new Commitment(decision, ward.Start, ward.Recognized, use[w])))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
