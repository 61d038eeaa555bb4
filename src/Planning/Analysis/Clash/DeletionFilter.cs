using System.Collections.Immutable;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// Finds a clash: conditions that together leave no plan, of which none can be left out. One condition after the other is left out; if
/// the rest is still proved to have no plan, it stays out, and so does everything without a part in the new proof. Done in two fixed
/// orders, from the first condition and from the last; the smaller clash counts.
/// </summary>
public static class DeletionFilter
{
    /// <summary>The conditions of a clash, ascending: rows from 0, then items that are required. Empty when no proof is found.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="prove">Answers prices that prove that a problem has no plan, or null when it finds none.</param>
    /// <param name="byRowsAlone">
    /// Whether the prices of rows are all of a proof, so that they tell which required items have a part in it; else all of them may.
    /// </param>
    public static ImmutableArray<int> Clash(
        RolloutProblem problem, Func<RolloutProblem, ImmutableArray<decimal>?> prove, bool byRowsAlone = true)
    {
        var all = Enumerable.Range(0, problem.Rows.Length + problem.Items.Length).ToHashSet();
        if (InProof(problem, all, prove, byRowsAlone) is not { } inProof) return [];
        var (forward, backward) = (Filtered(inProof.Order()), Filtered(inProof.OrderDescending()));
        return backward.Length < forward.Length ? backward : forward;

        ImmutableArray<int> Filtered(IOrderedEnumerable<int> order)
        {
            var left = inProof.ToHashSet();
            foreach (var condition in order)
            {
                if (!left.Remove(condition)) continue;
                if (InProof(problem, left, prove, byRowsAlone) is { } smaller) left.IntersectWith(smaller);
                else left.Add(condition);
            }
            return [.. left.Order()];
        }
    }

    /// <summary>Of some conditions those that have a part in the proof that they leave no plan; null when there is no proof.</summary>
    private static HashSet<int>? InProof(
        RolloutProblem whole, HashSet<int> conditions, Func<RolloutProblem, ImmutableArray<decimal>?> prove, bool byRowsAlone)
    {
        var part = ProblemPart.Of(whole, conditions);
        if (prove(part.Problem) is not { } prices) return null;
        var inProof = Enumerable.Range(0, part.Rows.Length).Where(row => prices[row] > 0).Select(row => part.Rows[row]).ToHashSet();
        for (var item = 0; item < whole.Items.Length; item++)
            if (part.Problem.Items[item].Required && (!byRowsAlone || Costs(part.Problem, item, prices))) inProof.Add(whole.Rows.Length + item);
        return inProof;
    }

    // A required item has a part in the proof when each of its columns, if any, costs something: free to choose none, it would.
    private static bool Costs(RolloutProblem problem, int item, ImmutableArray<decimal> prices)
    {
        var (from, to) = problem.ColumnsOf(item);
        for (var column = from; column < to; column++)
        {
            var cost = 0m;
            foreach (var (row, amount) in problem.UsesOf(column)) cost += prices[row] * amount;
            if (cost <= 0) return false;
        }
        return true;
    }
}
