using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// Computes blocks of futures. Key: a number below <see cref="Keys"/>. It keeps nothing; the keys only spread the work over the silos.
/// A block depends on its plan and its numbers alone, so one that was lost may be asked for again, anywhere.
/// </summary>
[Alias("ModelWard.IFuturesBlockGrain"), Requires(Permission.Compute)]
public interface IFuturesBlockGrain : IGrainWithIntegerKey
{
    /// <summary>How many grains there are.</summary>
    const int Keys = 64;

    /// <summary>Computes a block.</summary>
    /// <exception cref="InvalidOperationException">The run no longer knows the plan.</exception>
    [Alias("Compute"), AlwaysInterleave, ResponseTimeout("00:02:00")]
    Task<FuturesBlockAnswer> Compute(FuturesBlockOrder order, CancellationToken cancellationToken);
}

/// <summary>Tells the plan of a run of futures. Key: the run's id.</summary>
[Alias("ModelWard.IFuturesPlanGrain"), Requires(Permission.Compute)]
public interface IFuturesPlanGrain : IGrainWithStringKey
{
    /// <summary>The plan with that hash; null when the run has no such plan, or none any more. It is asked for once a silo and plan.</summary>
    [Alias("GetPlan"), AlwaysInterleave] Task<FuturesPlan?> GetPlan(string hash, CancellationToken cancellationToken);
}

/// <summary>Which futures to compute.</summary>
/// <param name="Run">The run that knows the plan.</param>
/// <param name="Plan">Hash of the plan.</param>
/// <param name="First">Number of the first future, from 0.</param>
/// <param name="Count">How many futures, from 1.</param>
/// <param name="Records">Whether each future's record is wanted.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesBlockOrder")]
public sealed record FuturesBlockOrder(
    [property: Id(0)] string Run,
    [property: Id(1)] string Plan,
    [property: Id(2)] int First,
    [property: Id(3)] int Count,
    [property: Id(4)] bool Records);

/// <summary>What a block of futures came to.</summary>
/// <param name="Tally">Its counts.</param>
/// <param name="Records">Each of its futures; null unless wanted.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesBlockAnswer")]
public sealed record FuturesBlockAnswer([property: Id(0)] FuturesTally Tally, [property: Id(1)] FuturesRecords? Records);
