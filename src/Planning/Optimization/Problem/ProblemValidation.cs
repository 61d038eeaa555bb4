using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>Refuses a problem whose parts do not fit together, naming the part, its value and what is allowed.</summary>
internal static class ProblemValidation
{
    public static void Check(
        IReadOnlyList<ProblemItem> items, IReadOnlyList<ProblemRow> rows, ProblemColumn[] columns, IReadOnlyList<CarryOver> carries)
    {
        CheckRows(rows);
        CheckColumns(columns, items.Count, rows);
        CheckCarries(carries, rows.Count);
        CheckLimits(rows, carries);
        CheckValues(columns.Select(column => column.Value));
    }

    public static void CheckLimits(IReadOnlyList<ProblemRow> rows, IReadOnlyList<CarryOver> carries)
    {
        foreach (var row in rows)
            if (row.Limit is < -RolloutProblem.MostLimit or > RolloutProblem.MostLimit)
                throw Refused($"limit of row {row.Name}", row.Limit, Whole(-RolloutProblem.MostLimit, RolloutProblem.MostLimit));
        foreach (var carry in carries)
            if (carry.Most is < 0 or > RolloutProblem.MostLimit)
                throw Refused($"most carried from row {carry.From}", carry.Most, Whole(0, RolloutProblem.MostLimit));
    }

    public static void CheckValues(IEnumerable<decimal> values)
    {
        foreach (var value in values)
            if (Math.Abs(value) > RolloutProblem.MostValue || !Rate.HasFewPlaces(value))
                throw Refused("value of a column", value,
                    $"a number from -{RolloutProblem.MostValue} to {RolloutProblem.MostValue} with at most {Rate.Places} decimal places");
    }

    private static void CheckRows(IReadOnlyList<ProblemRow> rows)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (!names.Add(row.Name)) throw Refused("name of a row", row.Name, "each name once");
    }

    private static void CheckColumns(ProblemColumn[] columns, int items, IReadOnlyList<ProblemRow> rows)
    {
        var lastColumn = Enumerable.Repeat(-1, rows.Count).ToArray();
        var totals = new Int128[rows.Count];
        for (var j = 0; j < columns.Length; j++)
        {
            var column = columns[j];
            if (column.Item < 0 || column.Item >= items) throw Refused("item of a column", column.Item, Whole(0, items - 1));
            if (j > 0 && column.Item == columns[j - 1].Item && column.Year == columns[j - 1].Year)
                throw Refused($"year of a column of item {column.Item}", column.Year, "each year once");
            if (column.TieBreak < 0 || column.TieBreak > (long)RolloutProblem.MostValue)
                throw Refused($"tie-break of a column of item {column.Item}", column.TieBreak, Whole(0, (long)RolloutProblem.MostValue));
            foreach (var (row, amount) in column.Uses)
            {
                if (row < 0 || row >= rows.Count) throw Refused($"row of a column of item {column.Item}", row, Whole(0, rows.Count - 1));
                if (lastColumn[row] == j) throw Refused($"row of a column of item {column.Item}", row, "each row once");
                if (amount is < -RolloutProblem.MostAmount or > RolloutProblem.MostAmount)
                    throw Refused($"amount of a column of item {column.Item}", amount, Whole(-RolloutProblem.MostAmount, RolloutProblem.MostAmount));
                lastColumn[row] = j;
                totals[row] += Math.Abs(amount);
            }
        }
        // The search adds up in 64 bits.
        for (var row = 0; row < totals.Length; row++)
            if (totals[row] > RolloutProblem.MostTotal)
                throw Refused($"sum of all amounts of row {rows[row].Name}", totals[row], Whole(0, RolloutProblem.MostTotal));
    }

    private static void CheckCarries(IReadOnlyList<CarryOver> carries, int rows)
    {
        var next = new Dictionary<int, int>();
        var taking = new HashSet<int>();
        foreach (var carry in carries)
        {
            if (carry.From < 0 || carry.From >= rows) throw Refused("row that carries", carry.From, Whole(0, rows - 1));
            if (carry.To < 0 || carry.To >= rows) throw Refused("row that is carried to", carry.To, Whole(0, rows - 1));
            if (!next.TryAdd(carry.From, carry.To)) throw Refused("row that carries", carry.From, "each row once");
            if (!taking.Add(carry.To)) throw Refused("row that is carried to", carry.To, "each row once");
        }
        // Whoever starts at a row that nothing is carried to never comes to one that stands in a ring.
        var reached = 0;
        foreach (var first in next.Keys.Where(row => !taking.Contains(row)))
            for (var row = first; next.TryGetValue(row, out row);) reached++;
        if (reached < next.Count) throw Refused("carries", $"{next.Count - reached} in a ring", "no ring of rows");
    }

    private static string Whole(long least, long most) => $"a whole number from {least} to {most}";

    private static ArgumentException Refused(string what, object value, string allowed) => new($"The {what} is {value}; allowed is {allowed}.");
}
