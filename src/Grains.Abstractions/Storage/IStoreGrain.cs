using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>Whether the silos reach their database, and whether what it holds agrees with itself. Key: 0.</summary>
[Alias("ModelWard.IStoreGrain")]
public interface IStoreGrain : IGrainWithIntegerKey
{
    /// <summary>Reads something from the database.</summary>
    /// <exception cref="StoreUnavailableException">It does not answer.</exception>
    [Alias("Check"), ReadOnly] Task Check(CancellationToken cancellationToken);

    /// <summary>Reads the whole store once and says what does not agree; ends after some 20 s, complete or not. Nothing is changed.</summary>
    /// <exception cref="StoreUnavailableException">The database does not answer.</exception>
    [Alias("CheckConsistency"), ReadOnly, ResponseTimeout("00:01:00")] Task<StoreReport> CheckConsistency(CancellationToken cancellationToken);
}
