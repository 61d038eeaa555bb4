namespace ModelWard.Planning.Futures;

/// <summary>
/// How far a work is: counts of its parts, never a clock. Whoever works counts, whoever waits looks, on any thread; it changes no byte of what
/// comes out.
/// </summary>
public sealed class WorkMeter
{
    private readonly Lock _gate = new();
    private double? _share;
    private long _done;
    private long _all;

    /// <summary>The share that is done, from 0 to 1, never falling; null while nobody knows how much there is to do.</summary>
    public double? Share
    {
        get
        {
            lock (_gate) return _share;
        }
    }

    /// <summary>Says how many parts are left, as far as is known now: it may be said again when it is known better.</summary>
    /// <param name="parts">From 0.</param>
    public void Expect(long parts)
    {
        lock (_gate)
        {
            _all = _done + parts;
            Measure();
        }
    }

    /// <summary>Counts parts that are done.</summary>
    /// <param name="parts">From 0.</param>
    public void Count(long parts)
    {
        lock (_gate)
        {
            _done += parts;
            Measure();
        }
    }

    private void Measure()
    {
        if (_all > 0) _share = Math.Max(_share ?? 0, Math.Min(1, (double)_done / _all));
    }
}
