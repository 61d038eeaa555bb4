using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Carries a tiny built-in plan out in a few futures, from the plan to the answer, so that the machine code and the tables are there when
/// somebody asks: the first question of a process else waits a quarter of a second for them.
/// </summary>
public static class WarmUp
{
    // Every lane of the widest vectors, twice.
    private const int Futures = 64;

    /// <summary>Runs on the calling thread, for as long as the first question else would wait.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What the futures said: of no use but to see that everything was met.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static FuturesResult Run(CancellationToken cancellationToken)
    {
        var plan = FuturesPlanning.Plan(WardTable.Of(SmallTown.Snapshot, SmallTown.Snapshot.Programme.Catalogues[0]), SmallTown.Scenario, null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        using var worker = new FuturesWorker(FuturesPlanning.Model(plan));
        var block = worker.Run(FutureIndex.Base, 0, Futures, cancellationToken);
        return FuturesPlanning.Answer(plan, block.Tally, [block.Records]);
    }
}
