namespace ModelWard.Grains.Work;

/// <summary>
/// Turns at something scarce. Whoever waits does so in a line of his user's own, and the users take turns: one who asks for much does not keep the
/// others waiting.
/// </summary>
/// <param name="atOnce">How many turns are held at once, from 1.</param>
internal sealed class FairTurns(int atOnce)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<TaskCompletionSource>> _lines = new(StringComparer.Ordinal);
    private readonly Queue<string> _users = new();
    private int _held;

    /// <summary>How many turns are held.</summary>
    public int Held
    {
        get
        {
            lock (_gate) return _held;
        }
    }

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate) return _lines.Values.Sum(line => line.Count(place => !place.Task.IsCompleted));
        }
    }

    /// <summary>Waits for a turn; it lasts until the answer is disposed.</summary>
    /// <param name="user">Whose line to stand in.</param>
    /// <param name="cancellationToken">Leaves the line.</param>
    /// <exception cref="OperationCanceledException">The line was left.</exception>
    public async Task<IDisposable> Take(string user, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Stand(user) is not { } place) return new Turn(this);
        await using var leaving = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken));
        await place.Task;
        return new Turn(this);
    }

    // A place in the line; null where a turn is free, which then is taken.
    private TaskCompletionSource? Stand(string user)
    {
        lock (_gate)
        {
            if (_held < atOnce)
            {
                _held++;
                return null;
            }
            if (!_lines.TryGetValue(user, out var line))
            {
                _lines[user] = line = new Queue<TaskCompletionSource>();
                _users.Enqueue(user);
            }
            var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            line.Enqueue(place);
            return place;
        }
    }

    private void PassOn()
    {
        lock (_gate)
        {
            while (_users.TryDequeue(out var user))
            {
                var line = _lines[user];
                var passed = false;
                // Those who have left cannot take the turn.
                while (!passed && line.TryDequeue(out var place)) passed = place.TrySetResult();
                if (line.Count == 0) _lines.Remove(user);
                else _users.Enqueue(user);
                if (passed) return;
            }
            _held--;
        }
    }

    private sealed class Turn(FairTurns turns) : IDisposable
    {
        private int _over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0) turns.PassOn();
        }
    }
}
