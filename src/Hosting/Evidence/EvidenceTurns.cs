namespace ModelWard.Hosting.Evidence;

/// <summary>Lets two files of evidence at most be in the memory of a process at once: the databases take and give their bytes in one piece.</summary>
internal sealed class EvidenceTurns : IDisposable
{
    private readonly SemaphoreSlim _two = new(2, 2);

    /// <summary>Does something with a file's bytes when its turn has come.</summary>
    public async Task<T> Take<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await _two.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            _two.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _two.Dispose();
}
