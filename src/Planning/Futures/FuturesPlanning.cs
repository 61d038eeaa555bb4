using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures;

/// <summary>From a scenario to its plan, from the plan to its model, and from counted futures to the answer.</summary>
public static class FuturesPlanning
{
    /// <summary>The plan that a scenario's policy leaves without noise.</summary>
    /// <param name="table">The wards.</param>
    /// <param name="scenario">A scenario that has passed <see cref="ScenarioValidation"/>.</param>
    /// <param name="optimum">An answer with a plan; null unless the policy is <see cref="Policy.Optimal"/>.</param>
    /// <param name="cancellationToken">Ends it between two years.</param>
    /// <exception cref="ArgumentException">The policy is optimal and there is no answer with a plan.</exception>
    public static FuturesPlan Plan(WardTable table, Scenario scenario, OptimalAnswer? optimum, CancellationToken cancellationToken = default)
    {
        if (scenario.Policy == Policy.Optimal)
        {
            var outcome = optimum?.Outcome ?? throw new ArgumentException("Policy optimal needs an answer with a plan.", nameof(optimum));
            return Plan(table, scenario, optimum.Plan, [.. outcome.Years.Select(year => year.Recognized)]);
        }
        var run = RolloutRun.Of(table, scenario);
        run.RunTo(scenario.LastYear, cancellationToken);
        return Plan(table, scenario, run.Plan, run.Recognized);
    }

    /// <summary>Lays a plan out.</summary>
    public static FuturesModel Model(FuturesPlan plan) => FuturesModel.Of(WardTable.Of(plan.Snapshot, plan.Scenario), plan.Scenario, plan.Starts);

    /// <summary>Carries a plan out in futures, block by block on the threads that share the work, and says what they say.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="replications">How many futures, from 2.</param>
    /// <param name="sharing">Brings threads.</param>
    /// <param name="cancellationToken">Ends it between two groups of futures.</param>
    /// <param name="meter">Counts the futures; null for nobody.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static FuturesResult Run(FuturesPlan plan, int replications, WorkSharing sharing, CancellationToken cancellationToken, WorkMeter? meter = null)
    {
        meter?.Expect(replications);
        var model = Model(plan);
        var blocks = new FuturesBlock[(replications + FuturesRuns.Block - 1) / FuturesRuns.Block];
        var taken = -1;
        sharing(blocks.Length, () =>
        {
            using var worker = new FuturesWorker(model);
            while (Interlocked.Increment(ref taken) is var block && block < blocks.Length)
            {
                var first = block * FuturesRuns.Block;
                var count = Math.Min(FuturesRuns.Block, replications - first);
                blocks[block] = worker.Run(FutureIndex.Base, first, count, cancellationToken);
                meter?.Count(count);
            }
        });
        return Answer(plan, blocks.Select(block => block.Tally).Aggregate((sum, next) => sum.Plus(next)), [.. blocks.Select(block => block.Records)]);
    }

    /// <summary>What a plan's futures say.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tally">The counts of its futures, at least 2.</param>
    /// <param name="records">
    /// Each of them, in parts that follow each other; not looked at where there are more than <see cref="FuturesRecords.Most"/>.
    /// </param>
    /// <exception cref="ArgumentException">The records are not those of the tally.</exception>
    public static FuturesResult Answer(FuturesPlan plan, FuturesTally tally, IReadOnlyList<FuturesRecords> records)
    {
        var result = new FuturesResult
        {
            Fingerprint = "",
            SnapshotVersion = plan.Snapshot.Version,
            EngineVersion = Outcome.CurrentEngine,
            Seed = plan.Scenario.Seed,
            NoiseFree = plan.NoiseFree,
            Fan = Fan.Of(FanCounts.Of(tally, records, [.. plan.Snapshot.Wards.Select(ward => ward.Code)], plan.Scenario.Milestones)),
        };
        return result with { Fingerprint = FuturesResult.FingerprintOf(result) };
    }

    private static FuturesPlan Plan(WardTable table, Scenario scenario, ImmutableArray<PlannedStart> starts, ImmutableArray<int> noiseFree) => new()
    {
        Scenario = scenario with { CatalogueVersion = table.Catalogue.Version },
        Snapshot = table.Register,
        Starts = starts,
        NoiseFree = noiseFree,
    };
}
