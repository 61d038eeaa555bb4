using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>Proves that so many wards cannot be recognized by the end of a year, for one problem under many limits. Not thread-safe.</summary>
internal sealed class CountBounds : IDisposable
{
    private readonly LinearBounds _bounds;

    private CountBounds(LinearBounds bounds) => _bounds = bounds;

    /// <summary>Columns are worth 1 when their ward is recognized by the end of the year, else 0.</summary>
    public static CountBounds Of(WardTable table, RolloutProblem problem, int year) =>
        new(new LinearBounds(problem, [.. Recognition.OfColumns(table, problem).Select(recognized => recognized <= year ? 1m : 0)]));

    /// <summary>What the columns are worth.</summary>
    public System.Collections.Immutable.ImmutableArray<decimal> Values => _bounds.Values;

    /// <summary>Whether it is proved that no plan keeps every row and has so many columns recognized by the year.</summary>
    /// <param name="limited">The problem with other limits, else the same.</param>
    /// <param name="columns">How many.</param>
    public bool Impossible(RolloutProblem limited, int columns) =>
        _bounds.Under(limited) is { } bound ? bound.Value < columns : InfeasibilityProof.Of(limited).Status == OptimumStatus.Infeasible;

    /// <inheritdoc />
    public void Dispose() => _bounds.Dispose();
}
