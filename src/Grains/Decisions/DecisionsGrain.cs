using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using Orleans.Concurrency;

namespace ModelWard.Grains.Decisions;

/// <summary>Reads the decisions of a programme from the store, and replays them on the threads of questions and futures. It keeps nothing.</summary>
[GrainType("decisions"), StatelessWorker(1)]
internal sealed class DecisionsGrain(IDecisionStore store, WorkPool pool, FuturesPool threads) : Grain, IDecisionsGrain
{
    private string Programme => this.GetPrimaryKeyString();

    /// <inheritdoc />
    public Task<ImmutableArray<DecisionRecord>> List(CancellationToken cancellationToken) => store.All(Programme, cancellationToken);

    /// <inheritdoc />
    public async Task<string?> File(long number, CancellationToken cancellationToken) => (await Find(number, cancellationToken))?.Written();

    /// <inheritdoc />
    public async Task<ReplayVerdict?> Replay(long number, CancellationToken cancellationToken) =>
        await Find(number, cancellationToken) is { } file ? await pool.Run(token => DecisionReplay.Of(file, threads.Share, token), cancellationToken) : null;

    /// <inheritdoc />
    public async Task<DecisionComparison?> Compare(long first, long second, CancellationToken cancellationToken) =>
        await Find(first, cancellationToken) is { } a && await Find(second, cancellationToken) is { } b ? await pool.Run(_ => DecisionComparing.Of(a, b), cancellationToken) : null;

    /// <inheritdoc />
    public async Task<SealedPlan?> Plan(string proposal, long? number, CancellationToken cancellationToken)
    {
        if (await Proposed(proposal, cancellationToken) is not { } found) return null;
        var record = number is null ? null : (await store.All(Programme, cancellationToken)).FirstOrDefault(one => one.Number == number);
        var sources = found.Money ?? await Today(cancellationToken);
        var money = await pool.Run(token => OptionWeighing.Money(found, sources, token), cancellationToken);
        return new SealedPlan(found, record, money, found.Money is not null);
    }

    /// <inheritdoc />
    public async Task<WeighedOptions> Weigh(string proposal, ImmutableArray<Scenario> others, int replications, CancellationToken cancellationToken)
    {
        if (await Proposed(proposal, cancellationToken) is not { } found) return new WeighedOptions(CommandStatus.NotFound, [], null, []);
        ImmutableArray<Scenario> asked = [.. others.Select(other => other.CatalogueVersion is null ? other with { CatalogueVersion = found.Scenario.CatalogueVersion } : other)];
        var (options, comparison, faults, noPlan) = await pool.Run(
            token => OptionWeighing.Of(found.Snapshot, found.Scenario, asked, found.Starts, found.Replications, replications, threads.Share, token), cancellationToken);
        return new WeighedOptions(faults.Count == 0 ? CommandStatus.Done : CommandStatus.Invalid, options, comparison, faults, noPlan);
    }

    private async Task<ProposalSources> Today(CancellationToken cancellationToken)
    {
        var settings = await GrainFactory.GetGrain<ISettingsGrain>(Programme).Read(cancellationToken);
        return new ProposalSources(settings.Version, settings.Settings.Sources);
    }

    private async Task<Proposal?> Proposed(string hash, CancellationToken cancellationToken)
    {
        if (await store.Proposal(hash, cancellationToken) is not { } written) return null;
        var proposal = await pool.Run(_ => Proposal.Read(written), cancellationToken);
        return proposal.Snapshot.Programme.Code == Programme ? proposal : null;
    }

    private async Task<DecisionFile?> Find(long number, CancellationToken cancellationToken)
    {
        if ((await store.All(Programme, cancellationToken)).FirstOrDefault(one => one.Number == number) is not { } record) return null;
        var proposal = await store.Proposal(record.Proposal, cancellationToken)
            ?? throw new InvalidOperationException($"The proposal {record.Proposal} of decision {record.Id} is not in the store.");
        return new DecisionFile(record, proposal);
    }
}
