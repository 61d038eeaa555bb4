using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>What is true of a plan that somebody else made: recomputed from the problem, nothing of what its maker claims is used.</summary>
/// <param name="Value">Sum of the values of its columns.</param>
/// <param name="Broken">What it breaks, in words; empty for a plan that keeps everything.</param>
public sealed record OpinionCheck(decimal Value, ImmutableArray<string> Broken)
{
    /// <summary>Whether columns could be a plan of the problem at all: each is one of its columns and named once.</summary>
    public static bool AreColumns(RolloutProblem problem, ImmutableArray<int> columns) =>
        !columns.IsDefault && columns.All(column => column >= 0 && column < problem.ColumnCount) && columns.Distinct().Count() == columns.Length;

    /// <summary>Checks a plan.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="columns">Columns of it.</param>
    public static OpinionCheck Of(RolloutProblem problem, ImmutableArray<int> columns) =>
        new(columns.Sum(column => problem.Values[column]), PlanCheck.Broken(problem, columns));
}
