using System.Collections.Concurrent;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Futures;

/// <summary>
/// A plan laid out on this silo, with workers that are used again and again: never more than the threads that have asked at once. For any
/// thread.
/// </summary>
internal sealed class LaidOutPlan(FuturesModel model, FuturesComputation compute)
{
    private readonly ConcurrentBag<FuturesWorker> _idle = [];
    private volatile bool _letGo;

    /// <summary>Computes a block.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public FuturesBlock Run(int first, int count, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var worker)) worker = new FuturesWorker(model);
        try
        {
            return compute(worker, first, count, cancellationToken);
        }
        finally
        {
            _idle.Add(worker);
            if (_letGo) Free();
        }
    }

    /// <summary>Frees the workers, now or when their blocks have ended.</summary>
    public void LetGo()
    {
        _letGo = true;
        Free();
    }

    private void Free()
    {
        while (_idle.TryTake(out var worker)) worker.Dispose();
    }
}
