using System.Collections.Immutable;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>
/// The problem whose best plan reaches a goal as cheaply as can be: as many wards recognized by the year as there can be, in its capped
/// form no more than the goal asks for, and among equal numbers the least use in all of what the goal is paid with.
/// </summary>
internal sealed class GoalProblem
{
    private readonly RolloutProblem _problem;
    private readonly int _goal;

    /// <summary>Lays out the problem.</summary>
    /// <param name="problem">The lever's problem under any amount.</param>
    /// <param name="counted">1 for columns recognized by the year, else 0.</param>
    /// <param name="uses">What each column uses in all of what the goal is paid with.</param>
    /// <param name="goal">How many columns are asked for.</param>
    public GoalProblem(RolloutProblem problem, ImmutableArray<decimal> counted, ImmutableArray<long> uses, int goal)
    {
        _goal = Math.Max(0, goal);
        var most = Math.Min(uses.Append(0).Max(), (long)RolloutProblem.MostValue);
        var cap = problem.Rows.Length;
        _problem = new RolloutProblem(problem.Items, [.. problem.Rows, new ProblemRow("goal", _goal)], Enumerable.Range(0, problem.ColumnCount).Select(Column), problem.Carries);

        ProblemColumn Column(int column)
        {
            ImmutableArray<RowUse> own = [.. problem.UsesOf(column)];
            var (item, year) = (problem.ItemOf[column], problem.YearOf[column]);
            return counted[column] == 0
                ? new ProblemColumn(item, year, 0, own)
                : new ProblemColumn(item, year, 1, own.Add(new RowUse(cap, 1)), Math.Max(0, most - uses[column]));
        }
    }

    /// <summary>The problem under the limits of the lever's.</summary>
    /// <param name="limited">The lever's problem under an amount.</param>
    /// <param name="capped">Whether more wards than the goal are forbidden: then the search looks for cheaper plans, not for larger ones.</param>
    public RolloutProblem Under(RolloutProblem limited, bool capped) => _problem.WithLimits(
        [.. limited.Rows.Select(row => row.Limit), capped ? _goal : _problem.Items.Length], [.. limited.Carries.Select(carry => carry.Most)]);
}
