using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Futures;

/// <summary>
/// The plans whose futures were computed on this silo last, laid out, by hash: a plan is fetched and laid out once, not with every block.
/// </summary>
internal sealed class LaidOutPlans(FuturesPool pool, WorkPool work, FuturesComputation compute) : IDisposable
{
    /// <summary>The most plans that are kept. Each holds the native memory of a few workers.</summary>
    public const int MostKept = 8;

    private readonly Lock _gate = new();
    private readonly List<Entry> _kept = [];

    /// <summary>Computes a block of a plan's futures.</summary>
    /// <param name="hash">The plan's hash.</param>
    /// <param name="fetch">Fetches the plan if it is not laid out here.</param>
    /// <param name="first">Number of the first future.</param>
    /// <param name="count">How many futures.</param>
    /// <param name="cancellationToken">Ends the waiting and the computation.</param>
    public async Task<FuturesBlock> Run(string hash, Func<Task<FuturesPlan>> fetch, int first, int count, CancellationToken cancellationToken)
    {
        var entry = Find(hash, fetch);
        LaidOutPlan plan;
        try
        {
            plan = await entry.Plan.Value.WaitAsync(cancellationToken);
        }
        catch when (entry.Plan.Value is { IsFaulted: true } or { IsCanceled: true })
        {
            // The next block tries again.
            lock (_gate) _kept.Remove(entry);
            throw;
        }
        return await pool.Run(token => plan.Run(first, count, token), cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var entry in _kept) entry.LetGo();
            _kept.Clear();
        }
    }

    // The one used last stands last.
    private Entry Find(string hash, Func<Task<FuturesPlan>> fetch)
    {
        lock (_gate)
        {
            var entry = _kept.Find(kept => kept.Hash == hash) ?? new Entry(hash, new(() => LayOut(fetch)));
            _kept.Remove(entry);
            _kept.Add(entry);
            if (_kept.Count > MostKept)
            {
                _kept[0].LetGo();
                _kept.RemoveAt(0);
            }
            return entry;
        }
    }

    private async Task<LaidOutPlan> LayOut(Func<Task<FuturesPlan>> fetch)
    {
        var plan = await fetch();
        return await work.Run(_ => new LaidOutPlan(FuturesPlanning.Model(plan), compute), CancellationToken.None);
    }

    private sealed record Entry(string Hash, Lazy<Task<LaidOutPlan>> Plan)
    {
        /// <summary>Frees the workers once the plan is laid out; nothing to free if it never was.</summary>
        public void LetGo()
        {
            if (Plan.IsValueCreated) _ = Free(Plan.Value);
        }

        private static async Task Free(Task<LaidOutPlan> laid)
        {
            await ((Task)laid).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            if (laid.IsCompletedSuccessfully) (await laid).LetGo();
        }
    }
}
