using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

/// <summary>
/// A kept <see cref="OptimalPreview"/> that working threads may share: one question at a time, also when one that was called off is
/// still running, and let go by whoever uses it last.
/// </summary>
internal sealed class PreviewProgram(Func<WardTable, Scenario, CancellationToken, OptimalAnswer> solve, Action dispose)
{
    private readonly Lock _turn = new();
    private int _holders = 1;

    /// <summary>Makes a program on a preview of its own.</summary>
    public static PreviewProgram Create()
    {
        var preview = new OptimalPreview();
        return new PreviewProgram(preview.Solve, preview.Dispose);
    }

    /// <summary>Answers a question, after those before it.</summary>
    /// <exception cref="OperationCanceledException">It was called off, or the program let go before it began.</exception>
    public OptimalAnswer Solve(WardTable table, Scenario scenario, CancellationToken cancellationToken)
    {
        if (!TryHold()) throw new OperationCanceledException("The preview was let go.", cancellationToken);
        try
        {
            lock (_turn)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return solve(table, scenario, cancellationToken);
            }
        }
        finally
        {
            Release();
        }
    }

    /// <summary>Lets the program go, now or when the questions under way have ended; nobody waits. To be called once.</summary>
    public void LetGo() => Release();

    private bool TryHold()
    {
        for (var holders = Volatile.Read(ref _holders); holders > 0;)
        {
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders) return true;
            holders = seen;
        }
        return false;
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0) dispose();
    }
}
