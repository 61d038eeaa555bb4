namespace ModelWard.Planning.Futures.Kernel;

/// <summary>Carries a plan out in many futures and counts them on its worker's sheet.</summary>
internal interface IFuturesKernel : IDisposable
{
    /// <summary>Carries out a run of futures, the first of which is the first of the block that the sheet counts.</summary>
    /// <exception cref="OperationCanceledException">Cancelled between two groups of lanes; the sheet then counts no whole block.</exception>
    void Run(FutureIndex index, int first, int count, CancellationToken cancellationToken);
}
