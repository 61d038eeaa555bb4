namespace ModelWard.Grains.SecondOpinions;

/// <summary>Lets one solver run at a time in this process; whoever comes meanwhile is told when to come again.</summary>
internal sealed class SolverTurn(TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateTimeOffset? _until;

    /// <summary>Takes the turn for at most so long; null when somebody has it.</summary>
    public Lease? Take(TimeSpan most)
    {
        lock (_lock)
        {
            if (_until is not null) return null;
            _until = time.GetUtcNow() + most;
            return new Lease(this);
        }
    }

    /// <summary>After how many whole seconds, at least 1, the turn is free at the latest.</summary>
    public int SecondsLeft()
    {
        lock (_lock) return _until is { } until ? Math.Max(1, (int)Math.Ceiling((until - time.GetUtcNow()).TotalSeconds)) : 1;
    }

    /// <summary>The turn; given back when disposed.</summary>
    public sealed class Lease(SolverTurn turn) : IDisposable
    {
        /// <inheritdoc />
        public void Dispose()
        {
            lock (turn._lock) turn._until = null;
        }
    }
}
