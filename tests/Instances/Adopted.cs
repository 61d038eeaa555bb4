using ModelWard.Model;

namespace ModelWard.Instances;

/// <summary>Proposals as if they had been adopted.</summary>
public static class Adopted
{
    /// <summary>The first decision of the proposal's programme, submitted and adopted at one moment.</summary>
    public static DecisionFile File(Proposal proposal, DateTimeOffset at)
    {
        var record = new DecisionRecord
        {
            Programme = proposal.Snapshot.Programme.Code, Number = 1, Scenario = "scheme", ScenarioVersion = 1, Proposal = "", Author = "author", SubmittedBy = "author", SubmittedAt = at, Approvals = [],
            Separated = true, AdoptedBy = "approver", AdoptedAt = at, Previous = "",
        };
        return new DecisionFile(record.Sealed(), Proposal.Written(proposal));
    }
}
