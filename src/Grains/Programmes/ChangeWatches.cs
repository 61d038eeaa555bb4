namespace ModelWard.Grains.Programmes;

/// <summary>Those who watch the wards of a programme. For the turns of one grain.</summary>
internal sealed class ChangeWatches
{
    private readonly List<ChangeWatch> _open = [];

    /// <summary>How many watch.</summary>
    public int Count => _open.Count;

    /// <summary>Somebody begins to watch, until the watch is disposed of.</summary>
    public ChangeWatch Open()
    {
        var watch = new ChangeWatch(_open);
        _open.Add(watch);
        return watch;
    }

    /// <summary>Tells all of them that a ward has changed.</summary>
    public void Tell(string code)
    {
        foreach (var watch in _open) watch.Add(code);
    }
}

/// <summary>What one watcher has not been told yet: at most the code of every ward.</summary>
internal sealed class ChangeWatch(List<ChangeWatch> open) : IDisposable
{
    private SortedSet<string> _untold = new(StringComparer.Ordinal);
    private TaskCompletionSource _more = NewSignal();

    /// <summary>Notes a change.</summary>
    public void Add(string code)
    {
        _untold.Add(code);
        _more.TrySetResult();
    }

    /// <summary>The wards that have changed since the last call, once there are any.</summary>
    public async Task<IReadOnlyCollection<string>> Next(CancellationToken cancellationToken)
    {
        await _more.Task.WaitAsync(cancellationToken);
        var told = _untold;
        (_untold, _more) = (new SortedSet<string>(StringComparer.Ordinal), NewSignal());
        return told;
    }

    /// <inheritdoc />
    public void Dispose() => open.Remove(this);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
