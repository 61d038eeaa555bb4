using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using Orleans.Concurrency;

namespace ModelWard.Grains.Storage;

/// <summary>Checks the store on the silo that the caller has reached, one check at a time.</summary>
[StatelessWorker(1), GrainType("storeCheck")]
internal sealed class StoreCheckGrain(StoreCheck check) : Grain, IStoreCheckGrain
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    // A local database reads on the thread that asks, and grains need theirs.
    /// <inheritdoc />
    public Task<StoreReport> Check(CancellationToken cancellationToken) => Task.Run(() => check.Run(Most, cancellationToken), cancellationToken);
}
