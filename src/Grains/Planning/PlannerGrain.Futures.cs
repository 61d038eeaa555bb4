using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<FuturesReply> GetFutures(Scenario? scenario, int replications, CancellationToken cancellationToken)
    {
        var view = scenario is null ? await Stored(cancellationToken) : null;
        if ((scenario ?? view?.Scenario) is not { } given) return new FuturesReply(CommandStatus.NotFound, null, []);
        if (ReplicationsFault(replications) is { } wrong) return new FuturesReply(CommandStatus.Invalid, null, [wrong]);
        var (status, faults, snapshot, catalogue, known) = await Stand(given, cancellationToken);
        if (snapshot is null || catalogue is null) return new FuturesReply(status, null, faults);
        if (known is not null && Found(given, view) is { } found) return new FuturesReply(CommandStatus.Done, await Futures(found, replications, cancellationToken), []);
        var (plan, noPlan) = await pool.Run(token => FuturesPlanner.Plan(known ?? WardTable.Of(snapshot, catalogue, given.NormFactors), given, search, token), cancellationToken);
        return plan is null
            ? new FuturesReply(CommandStatus.Done, null, [], noPlan)
            : new FuturesReply(CommandStatus.Done, await Futures(plan, replications, cancellationToken), []);
    }

    // The plan that an outcome of the same question rests on, so that it is not searched for again.
    private FuturesPlan? Found(Scenario scenario, ScenarioView? view) =>
        scenario.Policy == Policy.Optimal && _last is { Found: { } found } last
        && last.Question == QuestionOf(scenario, view is null ? KeyOf(scenario) : KeyOf(view), PlanRequest.Immediate.Starts) ? found : null;

    private static Fault? ReplicationsFault(int replications)
    {
        var faults = new FaultList();
        faults.Range("replications", replications, RunOrder.FewestReplications, RunOrder.MostReplicationsAtOnce);
        return faults.None ? null : faults.Faults[0];
    }

    private async Task<FuturesResult> Futures(FuturesPlan plan, int replications, CancellationToken cancellationToken)
    {
        var hash = PlanHash.Of(plan);
        var blocks = await Task.WhenAll(Enumerable.Range(0, (replications + FuturesPool.BlockSize - 1) / FuturesPool.BlockSize).Select(block =>
        {
            var first = block * FuturesPool.BlockSize;
            return plans.Run(hash, () => Task.FromResult(plan), first, Math.Min(FuturesPool.BlockSize, replications - first), cancellationToken);
        }));
        return await pool.Run(
            _ => FuturesPlanning.Answer(plan, blocks.Select(block => block.Tally).Aggregate((sum, next) => sum.Plus(next)), [.. blocks.Select(block => block.Records)]),
            cancellationToken);
    }
}
