namespace ModelWard.Grains.Tests.Clusters;

/// <summary>Where a write breaks.</summary>
public enum FaultPlace
{
    /// <summary>Nothing is written.</summary>
    Before,

    /// <summary>It is written, but the writer never learns.</summary>
    After,
}

/// <summary>Breaks one write: the k-th from when it is armed, before it is done or after.</summary>
public sealed class FaultSwitch
{
    private readonly Lock _gate = new();
    private int _left;
    private FaultPlace _place;

    /// <summary>How many writes there have been since it was armed.</summary>
    public int Writes { get; private set; }

    /// <summary>Whether the fault has come.</summary>
    public bool Struck { get; private set; }

    public void Arm(int kth, FaultPlace place)
    {
        lock (_gate) (_left, _place, Writes, Struck) = (kth, place, 0, false);
    }

    /// <summary>Whether an exception is an injected one; Orleans wraps those of grain storage.</summary>
    public static bool IsInjected(Exception exception) => exception.Message.Contains("Injected ", StringComparison.Ordinal);

    public void Disarm() => Arm(0, FaultPlace.Before);

    /// <summary>Does a write, or breaks it.</summary>
    public async Task<T> Pass<T>(Func<Task<T>> write)
    {
        var strike = Next();
        if (strike == FaultPlace.Before) throw new IOException("Injected before the write.");
        var answer = await write();
        return strike == FaultPlace.After ? throw new IOException("Injected after the write.") : answer;
    }

    private FaultPlace? Next()
    {
        lock (_gate)
        {
            Writes++;
            if (_left == 0 || --_left > 0) return null;
            Struck = true;
            return _place;
        }
    }
}
