using ModelWard.Planning.Optimization;

namespace ModelWard.Bench.Optimize.Peers;

/// <summary>Another solver, run beside ours on the very same problem.</summary>
internal interface IPeer
{
    /// <summary>Its name in tables.</summary>
    string Name { get; }

    /// <summary>Runs it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="seconds">When its plans are looked at, ascending; the last is its limit.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<PeerTrace> Run(RolloutProblem problem, IReadOnlyList<int> seconds, CancellationToken cancellationToken);
}

/// <summary>What a peer reached and when, as it says itself.</summary>
/// <param name="Plans">Plans it found: after how many seconds, of what value.</param>
/// <param name="Note">Anything out of the ordinary; null for nothing.</param>
internal sealed record PeerTrace(IReadOnlyList<(double Seconds, decimal Value)> Plans, string? Note = null)
{
    /// <summary>When it had its first plan; null for never.</summary>
    public double? First => Plans.Count > 0 ? Plans.Min(plan => plan.Seconds) : null;

    /// <summary>The best value it had by then; null for no plan.</summary>
    public decimal? ValueAt(double seconds) => Plans.Where(plan => plan.Seconds <= seconds).Max(plan => (decimal?)plan.Value);
}
