using ModelWard.Grains.Work;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Futures;

/// <summary>Computes a block on a worker. Called on working threads.</summary>
internal delegate FuturesBlock FuturesComputation(FuturesWorker worker, int first, int count, CancellationToken cancellationToken);

/// <summary>
/// The threads of futures: one a core, of low priority and apart from those of <see cref="WorkPool"/>, so that a question does not stand in line
/// behind blocks. Two runs of a silo are computed at once, others wait in line.
/// </summary>
internal sealed class FuturesPool : IDisposable
{
    /// <summary>How many runs are computed at once.</summary>
    public const int Runs = 2;

    /// <summary>Futures of a block: a few hundredths of a second, so that a fan comes soon and little is lost with a silo.</summary>
    public const int BlockSize = FuturesRuns.Block;

    private readonly WorkPool _pool = new(Environment.ProcessorCount, LowPriority.Nice, "modelward-futures");

    /// <summary>The turns of runs: so many are computed at once.</summary>
    public FairTurns Turns { get; } = new(Runs);

    /// <summary>How a block is computed in the product: replication r takes the draws numbered r.</summary>
    public static FuturesBlock Compute(FuturesWorker worker, int first, int count, CancellationToken cancellationToken) =>
        worker.Run(FutureIndex.Base, first, count, cancellationToken);

    /// <summary>Runs work on one of the threads, see <see cref="WorkPool.Run"/>.</summary>
    public Task<T> Run<T>(Func<CancellationToken, T> work, CancellationToken cancellationToken) => _pool.Run(work, cancellationToken);

    /// <summary>Shares a work that runs on another thread among these too, see <see cref="WorkPool.Share"/>.</summary>
    public void Share(int most, Action share) => _pool.Share(most, share);

    /// <inheritdoc />
    public void Dispose() => _pool.Dispose();
}
