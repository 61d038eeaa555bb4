using System.Collections.Immutable;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Prices;

/// <summary>Something that limits are worth: the most of it under the present limits, and how other limits change that.</summary>
internal sealed class PricedMeasure : IDisposable
{
    /// <summary>Changes smaller than this are none: the solver's last digits.</summary>
    public const decimal Least = 0.0005m;

    private readonly LinearBounds _bounds;
    private readonly LinearBound _present;
    private readonly double[] _used;

    private PricedMeasure(LinearBounds bounds, LinearBound present, RolloutProblem problem)
    {
        (_bounds, _present) = (bounds, present);
        _used = new double[problem.Rows.Length];
        for (var column = 0; column < problem.ColumnCount; column++)
            if (present.Shares[column] > 0)
                foreach (var (row, amount) in problem.UsesOf(column)) _used[row] += amount * present.Shares[column];
    }

    /// <summary>The most under the present limits.</summary>
    public decimal Present => _present.Value;

    /// <summary>The measure of a problem that has a plan.</summary>
    /// <param name="problem">The problem under the present limits.</param>
    /// <param name="values">What each column adds to the measure.</param>
    public static PricedMeasure Of(RolloutProblem problem, ImmutableArray<decimal> values)
    {
        var bounds = new LinearBounds(problem, values);
        return new PricedMeasure(bounds, bounds.Under(problem) ?? throw new InvalidOperationException("A problem with a plan has a linear optimum."), problem);
    }

    /// <summary>How the most changes under other limits; 0 for less than <see cref="Least"/>, null where no plan is left.</summary>
    /// <param name="limited">The problem under other limits.</param>
    /// <param name="more">Whether there is more of them, not less.</param>
    public decimal? Change(RolloutProblem limited, bool more)
    {
        // The present prices bound what more can bring, and less of what the present optimum does not use takes nothing away.
        if (more && WeakDuality.Bound(limited, _present.Prices, _bounds.Values) - Present < Least) return 0;
        if (!more && Keeps(limited)) return 0;
        if (_bounds.Under(limited, warm: true) is not { } bound) return null;
        var change = bound.Value - Present;
        return Math.Abs(change) < Least ? 0 : change;
    }

    /// <inheritdoc />
    public void Dispose() => _bounds.Dispose();

    // Rows carry to later rows alone, so one pass sees what is carried.
    private bool Keeps(RolloutProblem limited)
    {
        var left = new double[_used.Length];
        for (var row = 0; row < left.Length; row++) left[row] = limited.Rows[row].Limit - _used[row];
        foreach (var (from, to, most) in limited.Carries) left[to] += Math.Clamp(left[from], 0, most);
        for (var row = 0; row < left.Length; row++)
            if (left[row] < -1e-9 * Math.Max(1, Math.Abs((double)limited.Rows[row].Limit))) return false;
        return true;
    }
}
