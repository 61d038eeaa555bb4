using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Programmes;
using Orleans.Concurrency;

namespace ModelWard.Grains.Storage;

/// <summary>Asks the database on the silo that the caller has reached.</summary>
[StatelessWorker, GrainType("store")]
internal sealed class StoreGrain(IProgrammeStore programmes, StoreCheck check) : Grain, IStoreGrain
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    // No programme has an empty code: the cheapest question that reaches the database.
    /// <inheritdoc />
    public Task Check(CancellationToken cancellationToken) => programmes.Latest("", cancellationToken);

    // A local database reads on the thread that asks, and grains need theirs.
    /// <inheritdoc />
    public Task<StoreReport> CheckConsistency(CancellationToken cancellationToken) => Task.Run(() => check.Run(Most, cancellationToken), cancellationToken);
}
