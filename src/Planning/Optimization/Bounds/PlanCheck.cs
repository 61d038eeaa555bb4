using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>Whether chosen columns keep a problem: recomputed from the problem itself, in whole numbers. Shares nothing with the solver.</summary>
public static class PlanCheck
{
    /// <summary>What the columns break, in words: items and rows by name; empty for a plan that keeps everything.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="columns">Indexes of columns.</param>
    public static ImmutableArray<string> Broken(RolloutProblem problem, IEnumerable<int> columns)
    {
        var broken = ImmutableArray.CreateBuilder<string>();
        var chosen = new int[problem.Items.Length];
        var used = new Int128[problem.Rows.Length];
        foreach (var column in columns)
        {
            chosen[problem.ItemOf[column]]++;
            foreach (var (row, amount) in problem.UsesOf(column)) used[row] += amount;
        }
        for (var item = 0; item < chosen.Length; item++)
        {
            if (chosen[item] > 1) broken.Add($"item {problem.Items[item].Name} is chosen {chosen[item]} times");
            if (chosen[item] == 0 && problem.Items[item].Required) broken.Add($"item {problem.Items[item].Name} is required");
        }
        var carried = new Int128[problem.Rows.Length];
        foreach (var row in InOrderOfCarrying(problem))
        {
            var left = problem.Rows[row].Limit + carried[row] - used[row];
            if (left < 0) broken.Add($"row {problem.Rows[row].Name} is exceeded by {-left}");
            foreach (var carry in problem.Carries.Where(carry => carry.From == row))
                carried[carry.To] = Int128.Max(0, Int128.Min(left, carry.Most));
        }
        return broken.ToImmutable();
    }

    // Whoever carries comes before whoever is carried to.
    private static IEnumerable<int> InOrderOfCarrying(RolloutProblem problem)
    {
        var next = problem.Carries.ToDictionary(carry => carry.From, carry => carry.To);
        var taking = problem.Carries.Select(carry => carry.To).ToHashSet();
        for (var first = 0; first < problem.Rows.Length; first++)
        {
            if (taking.Contains(first)) continue;
            yield return first;
            for (var row = first; next.TryGetValue(row, out row);) yield return row;
        }
    }
}
