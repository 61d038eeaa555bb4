using ModelWard.Grains.Work;

namespace ModelWard.Grains.Runs;

/// <summary>
/// The threads of runs: two runs are computed at once, others wait in line. They have the lowest priority and are apart from those of
/// <see cref="WorkPool"/>, so that a question never waits for a run, neither in line nor for a core.
/// </summary>
internal sealed class RunPool : IDisposable
{
    /// <summary>How many runs are computed at once.</summary>
    public const int Threads = 2;

    private readonly WorkPool _pool = new(Threads, LowPriority.Nicest, "modelward-run");

    /// <summary>The turns of runs: whoever has one finds a thread free.</summary>
    public FairTurns Turns { get; } = new(Threads);

    /// <summary>Runs work on one of the threads, see <see cref="WorkPool.Run"/>.</summary>
    public Task<T> Run<T>(Func<CancellationToken, T> work, CancellationToken cancellationToken) => _pool.Run(work, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _pool.Dispose();
}
