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

    private async Task<DecisionFile?> Find(long number, CancellationToken cancellationToken)
    {
        if ((await store.All(Programme, cancellationToken)).FirstOrDefault(one => one.Number == number) is not { } record) return null;
        var proposal = await store.Proposal(record.Proposal, cancellationToken)
            ?? throw new InvalidOperationException($"The proposal {record.Proposal} of decision {record.Id} is not in the store.");
        return new DecisionFile(record, proposal);
    }
}
