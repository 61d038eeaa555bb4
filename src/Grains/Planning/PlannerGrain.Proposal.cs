using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<ProposalReply> Propose(ProposalRequest request, CancellationToken cancellationToken)
    {
        if (await Stored(cancellationToken) is not { } view) return Refused(CommandStatus.NotFound, []);
        var wrong = new FaultList();
        wrong.Range("starts", request.Starts, 1, OptimizerOptions.MostStarts);
        wrong.Range("replications", request.Replications, Proposal.FewestReplications, Proposal.MostReplications);
        wrong.Require(request.Options.Length <= Proposal.MostOptions, "options", request.Options.Length, $"at most {Proposal.MostOptions} ids of scenarios");
        if (!wrong.None) return Refused(CommandStatus.Invalid, wrong.Faults);
        var (status, faults, snapshot, catalogue, known) = await Stand(view.Scenario, cancellationToken);
        if (snapshot is null || catalogue is null) return Refused(status, faults);
        var options = await Options(request.Options, view, snapshot, wrong, cancellationToken);
        if (!wrong.None) return Refused(CommandStatus.Invalid, wrong.Faults);
        var (proposal, noPlan) = await pool.Run(
            token => ProposalMaking.Make(known ?? WardTable.Of(snapshot, catalogue, view.Scenario.NormFactors), view.Scenario, options, request.Starts, request.Replications, threads.Share, token),
            cancellationToken);
        if (proposal is null) return new ProposalReply(CommandStatus.Done, view.Version, null, [], noPlan);
        var settings = await GrainFactory.GetGrain<ISettingsGrain>(view.Scenario.Programme).Read(cancellationToken);
        proposal = proposal with { Money = new ProposalSources(settings.Version, settings.Settings.Sources) };
        var written = await pool.Run(_ => Proposal.Written(proposal), cancellationToken);
        var summary = ProposalSummary.Of(proposal, Proposal.HashOf(written));
        await decisions.Keep(proposal.Snapshot.Programme.Code, summary.Hash, written, cancellationToken);
        return new ProposalReply(CommandStatus.Done, view.Version, summary, []);

        ProposalReply Refused(CommandStatus why, IReadOnlyList<Fault> what) => new(why, 0, null, what);
    }

    private async Task<ImmutableArray<RejectedOption>> Options(
        ImmutableArray<string> ids, ScenarioView proposed, Snapshot snapshot, FaultList faults, CancellationToken cancellationToken)
    {
        var options = ImmutableArray.CreateBuilder<RejectedOption>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            var path = $"options[{i}]";
            var view = Code.IsValid(ids[i]) && ids[i] != proposed.Id && !ids[..i].Contains(ids[i])
                ? await GrainFactory.GetGrain<IScenarioGrain>(ids[i]).Read(cancellationToken)
                : null;
            if (!faults.Require(view?.Scenario.Programme == snapshot.Programme.Code, path, ids[i], $"the id of another scenario of {snapshot.Programme.Code}, named once")) continue;
            var wrong = new FaultList();
            ScenarioValidation.Check(view!.Scenario, snapshot, wrong);
            foreach (var fault in wrong.Faults) faults.Add($"{path}.{fault.Path}", fault.Value, fault.Allowed);
            options.Add(new RejectedOption(view.Id, view.Version, view.Scenario with { CatalogueVersion = snapshot.CatalogueOf(view.Scenario, time).Version }));
        }
        return options.ToImmutable();
    }
}
