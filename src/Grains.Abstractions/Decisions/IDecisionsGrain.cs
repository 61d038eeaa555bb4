using System.Collections.Immutable;
using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The decisions of a programme, as they are stored. Key: the programme's code.</summary>
[Alias("ModelWard.IDecisionsGrain"), Requires(Permission.Read)]
public interface IDecisionsGrain : IGrainWithStringKey
{
    /// <summary>The records, oldest first; empty when there is no such programme.</summary>
    [Alias("List"), ReadOnly] Task<ImmutableArray<DecisionRecord>> List(CancellationToken cancellationToken);

    /// <summary>A record with its proposal, as <see cref="DecisionFile.Written"/>; null when there is none with the number.</summary>
    [Alias("File"), ReadOnly] Task<string?> File(long number, CancellationToken cancellationToken);

    /// <summary>Computes a decision's figures again and compares them with those recorded; null when there is none with the number.</summary>
    [Alias("Replay"), Requires(Permission.Compute), ReadOnly, ResponseTimeout("00:05:00")] Task<ReplayVerdict?> Replay(long number, CancellationToken cancellationToken);

    /// <summary>How two decisions differ in inputs and results; null when one of them is not there.</summary>
    [Alias("Compare"), ReadOnly, ResponseTimeout("00:01:00")] Task<DecisionComparison?> Compare(long first, long second, CancellationToken cancellationToken);

    /// <summary>A proposal of the programme as it was handed in; null when there is none with the hash.</summary>
    /// <param name="proposal">Its hash.</param>
    /// <param name="number">Number of the decision that adopted it; null when none did.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Plan"), ReadOnly, ResponseTimeout("00:01:00")] Task<SealedPlan?> Plan(string proposal, long? number, CancellationToken cancellationToken);

    /// <summary>Computes other scenarios beside a proposal, on its wards and with its starts and futures.</summary>
    /// <param name="proposal">Its hash.</param>
    /// <param name="others">The scenarios; one without a catalogue version takes that of the proposal.</param>
    /// <param name="replications">Futures of the comparison.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Weigh"), Requires(Permission.Compute), ReadOnly, ResponseTimeout("00:05:00")]
    Task<WeighedOptions> Weigh(string proposal, ImmutableArray<Scenario> others, int replications, CancellationToken cancellationToken);
}
