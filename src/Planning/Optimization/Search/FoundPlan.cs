namespace ModelWard.Planning.Optimization;

/// <summary>A plan that keeps every row.</summary>
/// <param name="Columns">Its columns, ascending.</param>
/// <param name="Value">Sum of their values.</param>
/// <param name="Ties">Sum of their tie-breaks.</param>
internal sealed record FoundPlan(int[] Columns, decimal Value, long Ties)
{
    /// <summary>The plan of chosen columns.</summary>
    public static FoundPlan Of(RolloutProblem problem, int[] columns) =>
        new(columns, columns.Sum(column => problem.Values[column]), columns.Sum(column => problem.TieBreaks[column]));

    /// <summary>Whether it is worth more than another, or as much with more tie-breaks; anything is better than none.</summary>
    public bool IsBetterThan(FoundPlan? other) => other is null || (Value, Ties).CompareTo((other.Value, other.Ties)) > 0;
}
