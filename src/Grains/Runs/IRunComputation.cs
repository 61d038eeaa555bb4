using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Runs;

/// <summary>What one kind of run computes. Its methods are called in turns of the run's grain, so they and the story need no locks.</summary>
internal interface IRunComputation
{
    /// <summary>Notes what is not allowed in the order, the scenario itself apart.</summary>
    void Check(RunOrder order, FaultList faults);

    /// <summary>Computes; tells the story that it began and how it goes on, not that it ended.</summary>
    /// <exception cref="OperationCanceledException">Called off.</exception>
    Task<RunFindings> Compute(RunOrder order, Snapshot snapshot, RunStory story, CancellationToken cancellationToken);

    /// <summary>What a computation that was called off has found.</summary>
    Task<RunFindings> SoFar(RunStory story);

    /// <summary>Stores how far a computation that was interrupted has come.</summary>
    Task Save();

    /// <summary>Clears what was stored to go on.</summary>
    Task Clear();
}

/// <summary>What a run has found.</summary>
/// <param name="Outcome">The best outcome.</param>
/// <param name="NoPlan">Why there is no plan.</param>
/// <param name="Futures">What the futures say.</param>
internal sealed record RunFindings(Outcome? Outcome = null, NoPlan? NoPlan = null, FuturesResult? Futures = null)
{
    /// <summary>What a run says it has found.</summary>
    public static RunFindings Of(RunView view) => new(view.Outcome, view.NoPlan, view.Futures);
}
