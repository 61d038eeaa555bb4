using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Money;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Decisions;

/// <summary>Computes what lies beside a proposal, on the wards of the proposal.</summary>
public static class OptionWeighing
{
    /// <summary>Other scenarios by themselves and on the same futures as the proposal, with its starts of the search.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="others">The scenarios, each with its catalogue version.</param>
    /// <param name="replications">Futures of the comparison.</param>
    /// <param name="sharing">Brings threads for the futures.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The results in the order of the scenarios, with as many futures as the proposal has, and the comparison; or what is not allowed, or why one has no plan.</returns>
    public static (ImmutableArray<ProposalResults> Options, ComparisonAnswer? Comparison, IReadOnlyList<Fault> Faults, NoPlan? NoPlan) Of(
        Proposal proposal, ImmutableArray<Scenario> others, int replications, WorkSharing sharing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var question = new ComparisonQuestion { Others = others, Replications = replications, Starts = proposal.Starts };
        var faults = new FaultList();
        question.Check(proposal.Scenario, proposal.Snapshot, faults);
        if (!faults.None) return ([], null, faults.Faults, null);
        var options = ImmutableArray.CreateBuilder<ProposalResults>(others.Length);
        foreach (var other in others)
        {
            var (made, noPlan) = ProposalMaking.Make(WardTable.Of(proposal.Snapshot, other), other, [], proposal.Starts, proposal.Replications, sharing, cancellationToken);
            if (made is null) return ([], null, [], noPlan);
            options.Add(made.Results);
        }
        var compared = QuestionAnalysis.Answer(WardTable.Of(proposal.Snapshot, proposal.Scenario), proposal.Scenario, question, sharing, new WorkMeter(), cancellationToken);
        return (options.ToImmutable(), compared.Answer as ComparisonAnswer, compared.Faults, compared.NoPlan);
    }

    /// <summary>Who pays what of a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    public static MoneyBySource Money(Proposal proposal, ProposalSources sources, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(sources);
        return PlanMoney.Of(
            WardTable.Of(proposal.Snapshot, proposal.Scenario), proposal.Scenario, proposal.Results.Outcome, new ProgrammeSettings { Sources = sources.Sources }, sources.SettingsVersion, cancellationToken);
    }
}
