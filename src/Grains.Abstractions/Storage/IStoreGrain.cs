using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>Whether the silos reach their database. Key: 0.</summary>
[Alias("ModelWard.IStoreGrain")]
public interface IStoreGrain : IGrainWithIntegerKey
{
    /// <summary>Reads something from the database.</summary>
    /// <exception cref="StoreUnavailableException">It does not answer.</exception>
    [Alias("Check"), ReadOnly] Task Check(CancellationToken cancellationToken);
}
