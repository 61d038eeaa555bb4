using System.Runtime.ExceptionServices;

namespace ModelWard.Grains.Work;

/// <summary>A work that several threads share: one that owns it, and others that help while it lasts.</summary>
internal sealed class SharedWork(Action share)
{
    private readonly object _gate = new();
    private bool _over;
    private int _helping;
    private Exception? _failure;

    /// <summary>Takes a share on a thread that helps; nothing when the work is over.</summary>
    public void Help()
    {
        lock (_gate)
        {
            if (_over) return;
            _helping++;
        }
        Exception? failure = null;
        try
        {
            share();
        }
        catch (Exception exception)
        {
            // Told to the owner: a thread that helps has nobody else to tell.
            failure = exception;
        }
        lock (_gate)
        {
            _failure ??= failure;
            if (--_helping == 0) Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Takes a share on the owner's thread, and returns when those who help have ended too.</summary>
    /// <exception cref="Exception">What a share ended with, the owner's own first.</exception>
    public void RunAndWait()
    {
        try
        {
            share();
        }
        finally
        {
            lock (_gate)
            {
                // Those who help are at their last parts; whoever has not begun is turned away.
                _over = true;
                while (_helping > 0) Monitor.Wait(_gate);
            }
        }
        if (_failure is { } failure) ExceptionDispatchInfo.Throw(failure);
    }
}
