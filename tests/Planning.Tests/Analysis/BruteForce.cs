using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Analysis;

/// <summary>The best plan by trying all of them.</summary>
internal static class BruteForce
{
    /// <summary>The highest value of a plan that keeps every row, the snapshot's own wards among it; null when there is none.</summary>
    public static decimal? Best(Snapshot snapshot, Scenario scenario)
    {
        var formulation = RolloutFormulation.Of(WardTable.Of(snapshot, snapshot.Programme.Catalogues[0]), scenario);
        return Best(formulation.Problem) + formulation.Constant;
    }

    /// <summary>The highest value of columns that keep every row; null when there are none.</summary>
    public static decimal? Best(RolloutProblem problem)
    {
        decimal? best = null;
        Try(0, []);
        return best;

        void Try(int item, List<int> columns)
        {
            if (item == problem.Items.Length)
            {
                var value = columns.Sum(column => problem.Values[column]);
                if ((best is null || value > best) && PlanCheck.Broken(problem, columns).IsEmpty) best = value;
                return;
            }
            Try(item + 1, columns);
            var (from, to) = problem.ColumnsOf(item);
            for (var column = from; column < to; column++)
            {
                columns.Add(column);
                Try(item + 1, columns);
                columns.RemoveAt(columns.Count - 1);
            }
        }
    }
}
