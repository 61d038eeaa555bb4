using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Planning;
using ModelWard.Grains.Telemetry;
using ModelWard.Grains.Work;

namespace ModelWard.Grains.Runs;

/// <summary>Makes what computes a run of each kind.</summary>
internal sealed class RunComputations(
    RunPool runs, FuturesPool futures, WorkPool work, OptimalSearch search, GrainMeter meter, IGrainFactory grains, IOptions<RunOptions> options, TimeProvider time)
{
    private readonly FuturesBlocks _blocks = new(grains, time);

    /// <summary>What computes a run of a kind.</summary>
    /// <param name="kind">A kind that there is.</param>
    /// <param name="id">The run's id.</param>
    /// <param name="plan">Where its plan is stored.</param>
    /// <param name="progress">Where is stored how far it has come.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public IRunComputation Of(RunKind kind, string id, IPersistentState<StoredPlan> plan, IPersistentState<StoredProgress> progress) => kind switch
    {
        RunKind.Optimization => new OptimizationRun(runs, search, time),
        RunKind.Futures => new FuturesRun(id, plan, progress, _blocks, futures, work, search, meter, options.Value, time),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of run."),
    };
}
