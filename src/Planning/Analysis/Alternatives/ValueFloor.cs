using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// A problem with one row more, that asks for a value:
/// <code>
/// −Σ_j floor(k v_j) x_j ≤ −ceil(k · least)
/// </code>
/// k is <see cref="ValueUnit.PerOne"/>. Rounding is on the safe side.
/// Values and tie-breaks are gone: they are for whoever asks.
/// </summary>
internal static class ValueFloor
{
    /// <summary>Name of the row.</summary>
    public const string Row = "value";

    /// <summary>The problem whose plans are worth at least so much.</summary>
    public static RolloutProblem Of(RolloutProblem problem, decimal least)
    {
        var factor = ValueUnit.PerOne(problem);
        return new RolloutProblem(
            problem.Items,
            [.. problem.Rows, new ProblemRow(Row, -(long)decimal.Ceiling(factor * least))],
            Enumerable.Range(0, problem.ColumnCount).Select(column => new ProblemColumn(
                problem.ItemOf[column], problem.YearOf[column], 0,
                [.. problem.UsesOf(column).ToArray(), .. Use((long)decimal.Floor(factor * problem.Values[column]))])),
            problem.Carries);

        RowUse[] Use(long amount) => amount == 0 ? [] : [new RowUse(problem.Rows.Length, -amount)];
    }
}
