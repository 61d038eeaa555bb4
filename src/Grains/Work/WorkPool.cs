using System.Threading.Channels;

namespace ModelWard.Grains.Work;

/// <summary>
/// Threads for long computations, apart from those that run the grains: one fewer than there are cores, at least one, all
/// of low priority. Work waits in a bounded line.
/// </summary>
public sealed class WorkPool : IDisposable
{
    /// <summary>How many may wait in the line; who comes after waits until there is room in it.</summary>
    public const int MostWaiting = 256;

    private readonly Channel<Action> _line = Channel.CreateBounded<Action>(MostWaiting);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Thread[] _threads;
    private readonly int _nice;

    /// <summary>Starts the threads.</summary>
    public WorkPool()
        : this(Math.Max(1, Environment.ProcessorCount - 1), LowPriority.Nice, "modelward-work")
    {
    }

    /// <summary>Starts so many threads of a nice value, named for what they do.</summary>
    internal WorkPool(int threads, int nice, string name)
    {
        _nice = nice;
        _threads = new Thread[threads];
        for (var i = 0; i < _threads.Length; i++)
        {
            _threads[i] = new Thread(Work) { IsBackground = true, Name = $"{name}-{i + 1}" };
            _threads[i].Start();
        }
    }

    /// <summary>How many threads there are.</summary>
    public int Threads => _threads.Length;

    /// <summary>How many wait in the line.</summary>
    public int Waiting => _line.Reader.Count;

    /// <summary>
    /// Runs work on one of the threads and answers its result or exception on the caller's own scheduler. A cancelled
    /// caller is answered at once; its work is not begun or, when it runs already, asked to stop.
    /// </summary>
    public async Task<T> Run<T>(Func<CancellationToken, T> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        var token = linked.Token;
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await _line.Writer.WriteAsync(() => Answer(work, answer, linked), token);
        }
        catch
        {
            linked.Dispose();
            throw;
        }
        return await answer.Task.WaitAsync(token);
    }

    /// <summary>
    /// Calls a share of a work on the calling thread, whichever that is, and on threads of the pool that come free meanwhile. Returns when all
    /// that began have ended; a share that comes to its turn after that is passed over, so nobody waits for a place in the line.
    /// </summary>
    /// <param name="most">The most shares that are of use; there are never more than threads.</param>
    /// <param name="share">The share: takes parts of the work until none is left.</param>
    public void Share(int most, Action share)
    {
        ArgumentNullException.ThrowIfNull(share);
        var shared = new SharedWork(share);
        for (var others = Math.Min(most, Threads) - 1; others > 0 && _line.Writer.TryWrite(shared.Help); others--)
        {
        }
        shared.RunAndWait();
    }

    /// <summary>Ends the threads; waiting work is cancelled, running work is asked to stop.</summary>
    public void Dispose()
    {
        if (!_line.Writer.TryComplete()) return;
        _stopping.Cancel();
        foreach (var thread in _threads) thread.Join();
        _stopping.Dispose();
    }

    // The caller may have gone already, so the work itself ends the token's life.
    private static void Answer<T>(Func<CancellationToken, T> work, TaskCompletionSource<T> answer, CancellationTokenSource linked)
    {
        using (linked)
        {
            try
            {
                linked.Token.ThrowIfCancellationRequested();
                answer.TrySetResult(work(linked.Token));
            }
            catch (OperationCanceledException cancelled) when (linked.IsCancellationRequested)
            {
                answer.TrySetCanceled(cancelled.CancellationToken);
            }
            catch (Exception exception)
            {
                answer.TrySetException(exception);
            }
        }
    }

    // The thread is this pool's own and has nothing else to do, so it may wait for work without giving itself back.
    private void Work()
    {
        LowPriority.Take(_nice);
        while (_line.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            while (_line.Reader.TryRead(out var next))
                next();
    }
}
