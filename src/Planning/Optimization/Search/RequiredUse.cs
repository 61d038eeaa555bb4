namespace ModelWard.Planning.Optimization;

/// <summary>The least that the required items use of each row together: no limit may be shrunk into it.</summary>
internal static class RequiredUse
{
    public static long[] Of(SearchModel model)
    {
        var needed = new long[model.Limits.Length];
        for (var item = 0; item < model.Required.Length; item++)
        {
            if (!model.Required[item]) continue;
            var (from, to) = (model.First[item], model.First[item + 1]);
            // Over several columns the least of each row; with one column exactly its use.
            var least = new Dictionary<int, (long Amount, int Columns)>();
            for (var column = from; column < to; column++)
                foreach (var (row, amount) in model.Problem.UsesOf(column))
                    least[row] = least.TryGetValue(row, out var known) ? (Math.Min(known.Amount, amount), known.Columns + 1) : (amount, 1);
            foreach (var (row, (amount, columns)) in least) needed[row] += columns == to - from ? amount : Math.Min(0, amount);
        }
        return needed;
    }
}
