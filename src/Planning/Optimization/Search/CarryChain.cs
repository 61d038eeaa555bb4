namespace ModelWard.Planning.Optimization;

/// <summary>Rows of which each may carry what it leaves unused to the next. Carrying as much as allowed is always best.</summary>
internal sealed record CarryChain(int[] Rows, long[] Most)
{
    /// <summary>The chains of a problem.</summary>
    public static CarryChain[] Of(RolloutProblem problem)
    {
        var next = problem.Carries.ToDictionary(carry => carry.From);
        var taking = problem.Carries.Select(carry => carry.To).ToHashSet();
        return [.. problem.Carries.Where(carry => !taking.Contains(carry.From)).Select(From)];

        CarryChain From(CarryOver first)
        {
            var (rows, most) = (new List<int> { first.From }, new List<long>());
            for (var row = first.From; next.TryGetValue(row, out var carry); row = carry.To)
            {
                rows.Add(carry.To);
                most.Add(carry.Most);
            }
            return new CarryChain([.. rows], [.. most]);
        }
    }
}
