using System.Runtime.ExceptionServices;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// Work on several threads at once: the caller's and others made for it. They are not those of the thread pool, which runs the service's
/// turns; on Linux they take over the caller's priority.
/// </summary>
internal static class SideBySide
{
    /// <summary>Does all pieces of work; when some throw, what the first of them threw is thrown.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="threads">On how many threads at most, from 1.</param>
    /// <param name="work">Does a piece, told which from 0.</param>
    public static void Run(int count, int threads, Action<int> work)
    {
        var faults = new ExceptionDispatchInfo?[count];
        var next = -1;
        var others = new Thread[Math.Max(0, Math.Min(count, threads) - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Take) { IsBackground = true, Name = "modelward-beside" };
            others[i].Start();
        }
        Take();
        foreach (var thread in others) thread.Join();
        foreach (var fault in faults) fault?.Throw();

        void Take()
        {
            for (var piece = Interlocked.Increment(ref next); piece < count; piece = Interlocked.Increment(ref next))
            {
                try
                {
                    work(piece);
                }
                catch (Exception exception)
                {
                    faults[piece] = ExceptionDispatchInfo.Capture(exception);
                }
            }
        }
    }
}
