using System.Collections.Immutable;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// What no plan exceeds, for one objective under many limits: the linear relaxation, its prices judged by <see cref="WeakDuality"/>.
/// Not thread-safe.
/// </summary>
/// <param name="problem">The problem.</param>
/// <param name="values">What each column is worth.</param>
internal sealed class LinearBounds(RolloutProblem problem, ImmutableArray<decimal> values) : IDisposable
{
    private readonly LinearProgram _program = new(problem);
    private readonly SearchScale _scale = SearchScale.Of(values);
    private bool _valued;

    /// <summary>What each column is worth.</summary>
    public ImmutableArray<decimal> Values => values;

    /// <summary>The bound under other limits; null when even shares of starts cannot keep every row.</summary>
    /// <param name="limited">The problem with other limits, else the same.</param>
    /// <param name="warm">Whether to solve on from the last answer: quicker, and the same again only if the same was asked before in the
    /// same order, as it is within one answer to a question.</param>
    public LinearBound? Under(RolloutProblem limited, bool warm = false)
    {
        if (!_valued) _program.SetValues([.. values.Select(value => (double)value * _scale.Factor)]);
        _valued = true;
        _program.SetLimits([.. limited.Rows.Select(row => (double)row.Limit)], [.. limited.Carries.Select(carry => (double)carry.Most)]);
        var solution = warm ? _program.SolveWarm() : _program.SolveCold();
        if (solution.Status != LinearStatus.Optimal) return null;
        var prices = _scale.Prices(solution.Prices);
        return new LinearBound(WeakDuality.Bound(limited, prices, values), prices, solution.Columns);
    }

    /// <inheritdoc />
    public void Dispose() => _program.Dispose();
}

/// <summary>A bound and where it comes from.</summary>
/// <param name="Value">What no plan exceeds, proved by the prices.</param>
/// <param name="Prices">Price of each row.</param>
/// <param name="Shares">The share of each column in the relaxation's optimum.</param>
internal sealed record LinearBound(decimal Value, ImmutableArray<decimal> Prices, double[] Shares);
