using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>Whether what the database holds agrees with itself. Key: 0.</summary>
[Alias("ModelWard.IStoreCheckGrain"), Requires(Permission.Operate)]
public interface IStoreCheckGrain : IGrainWithIntegerKey
{
    /// <summary>Reads the whole store once and says what does not agree; ends after some 20 s, complete or not. Nothing is changed.</summary>
    /// <exception cref="StoreUnavailableException">The database does not answer.</exception>
    [Alias("Check"), ReadOnly, ResponseTimeout("00:01:00")] Task<StoreReport> Check(CancellationToken cancellationToken);
}
