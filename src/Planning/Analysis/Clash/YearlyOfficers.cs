using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// The same problem with officers granted year by year and carried on in full, instead of a stock that grows: an officer more in a year
/// then is one unit of one row, and helps all later years.
/// <code>
/// stock      Σ_{starts up to y} o ≤ O_y                          for each year y
/// by year    Σ_{starts in y} o + carried on − carried in ≤ O_y − O_{y−1}
/// </code>
/// </summary>
internal static class YearlyOfficers
{
    /// <summary>Rewrites the officers rows; all else stays, every row at its place.</summary>
    public static RolloutProblem Of(RolloutProblem problem, Scenario scenario)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < problem.Rows.Length; row++) placeOf[problem.Rows[row].Name] = row;
        int[] officers = [.. Enumerable.Range(scenario.FirstYear, scenario.YearCount).Select(year => placeOf[RowNames.Limit(Resource.Officers, year)])];
        var isStock = officers.ToHashSet();
        var rows = problem.Rows.ToArray();
        for (var y = officers.Length - 1; y > 0; y--)
            rows[officers[y]] = rows[officers[y]] with { Limit = rows[officers[y]].Limit - rows[officers[y - 1]].Limit };
        var needed = 0L;
        var columns = Enumerable.Range(0, problem.ColumnCount).Select(Column).ToArray();
        return new RolloutProblem(problem.Items, rows, columns, [.. problem.Carries, .. officers.Zip(officers.Skip(1), (from, to) => new CarryOver(from, to, needed))]);

        // Taken in the start year, the first of the stock rows that the column uses.
        ProblemColumn Column(int column)
        {
            var uses = problem.UsesOf(column).ToArray();
            var taken = uses.Where(use => isStock.Contains(use.Row)).OrderBy(use => Array.IndexOf(officers, use.Row)).Take(1).ToArray();
            needed += taken.Sum(use => use.Amount);
            return new(problem.ItemOf[column], problem.YearOf[column], problem.Values[column], [.. uses.Where(use => !isStock.Contains(use.Row)), .. taken]);
        }
    }
}
