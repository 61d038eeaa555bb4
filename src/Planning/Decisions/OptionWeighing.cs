using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Money;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Decisions;

/// <summary>Computes what lies beside a plan, on the wards of that plan.</summary>
public static class OptionWeighing
{
    /// <summary>Other scenarios by themselves and on the same futures as the first, all on the same wards.</summary>
    /// <param name="wards">The wards.</param>
    /// <param name="first">The scenario beside which the others are laid, with its catalogue version.</param>
    /// <param name="others">The others, each with its catalogue version.</param>
    /// <param name="starts">Starts of every search, from 1; only the optimal policy looks at them.</param>
    /// <param name="replications">Futures of each of the others by itself.</param>
    /// <param name="compared">Futures of the comparison.</param>
    /// <param name="sharing">Brings threads for the futures.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The results in the order of the others, and the comparison; or what is not allowed, as that one of the others has no plan; or why the first has none.</returns>
    public static (ImmutableArray<ProposalResults> Options, ComparisonAnswer? Comparison, IReadOnlyList<Fault> Faults, NoPlan? NoPlan) Of(
        Snapshot wards, Scenario first, ImmutableArray<Scenario> others, int starts, int replications, int compared, WorkSharing sharing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wards);
        ArgumentNullException.ThrowIfNull(first);
        var question = new ComparisonQuestion { Others = others, Replications = compared, Starts = starts };
        var faults = new FaultList();
        question.Check(first, wards, faults);
        if (!faults.None) return ([], null, faults.Faults, null);
        // It names the option that has no plan.
        var answer = QuestionAnalysis.Answer(WardTable.Of(wards, first), first, question, sharing, new WorkMeter(), cancellationToken);
        if (answer.Answer is not ComparisonAnswer comparison) return ([], null, answer.Faults, answer.NoPlan);
        var options = ImmutableArray.CreateBuilder<ProposalResults>(others.Length);
        foreach (var other in others)
        {
            var (made, noPlan) = ProposalMaking.Make(WardTable.Of(wards, other), other, [], starts, replications, sharing, cancellationToken);
            if (made is null) return ([], null, [], noPlan);
            options.Add(made.Results);
        }
        return (options.ToImmutable(), comparison, [], null);
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
