using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;
using Orleans.Concurrency;

namespace ModelWard.Grains.Storage;

/// <summary>Asks the database on the silo that the caller has reached.</summary>
[StatelessWorker, GrainType("store")]
internal sealed class StoreGrain(IProgrammeStore programmes) : Grain, IStoreGrain
{
    // No programme has an empty code: the cheapest question that reaches the database.
    /// <inheritdoc />
    public Task Check(CancellationToken cancellationToken) => programmes.Latest("", cancellationToken);
}
