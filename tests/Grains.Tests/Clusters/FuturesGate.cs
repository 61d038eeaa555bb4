using System.Collections.Concurrent;
using ModelWard.Grains.Futures;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Tests.Clusters;

/// <summary>
/// The product's own computation of blocks, which a test can hold from a future on: such blocks are lost, and so asked for again, until the test
/// lets them pass. No thread waits, so that those before come through. All silos of a cluster share it.
/// </summary>
public sealed class FuturesGate
{
    private volatile int _from = int.MaxValue;

    /// <summary>Which silo computed the block that begins with which future, in the order of their ends.</summary>
    public ConcurrentQueue<(string Silo, int First)> Computed { get; } = [];

    /// <summary>Holds every block that begins with this future or a later one.</summary>
    public void HoldFrom(int first) => _from = first;

    /// <summary>Lets all pass.</summary>
    public void Open() => _from = int.MaxValue;

    internal FuturesComputation On(string silo) => (worker, first, count, cancellationToken) =>
    {
        if (first >= _from) throw new TimeoutException("The block is held.");
        var block = FuturesPool.Compute(worker, first, count, cancellationToken);
        Computed.Enqueue((silo, first));
        return block;
    };

    internal FuturesBlock Compute(FuturesWorker worker, int first, int count, CancellationToken cancellationToken) => On("")(worker, first, count, cancellationToken);
}
