namespace ModelWard.Hosting.Storage;

/// <summary>
/// Lets writers in this process take turns, first come, first served, before they ask the database for one. SQLite has one writer at a time
/// anyway, and a second one that finds the database busy sleeps on its thread: waiting here costs no thread and no sleep. In a cluster a process that hangs then has one
/// writer in the database's line, not many.
/// </summary>
internal sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Waits for the turn; it ends when the answer is disposed.</summary>
    public async Task<IDisposable> Take(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        return new End(_one);
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();

    private sealed class End(SemaphoreSlim one) : IDisposable
    {
        private bool _over;

        public void Dispose()
        {
            if (_over) return;
            _over = true;
            one.Release();
        }
    }
}
