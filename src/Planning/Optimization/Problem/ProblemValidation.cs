using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>Refuses a problem whose parts do not fit together, naming the part, its value and what is allowed.</summary>
internal static class ProblemValidation
{
    public static void Check(
        IReadOnlyList<ProblemItem> items, IReadOnlyList<ProblemRow> rows, ProblemColumn[] columns, IReadOnlyList<CarryOver> carries)
    {
        CheckRows(rows);
        for (var j = 0; j < columns.Length; j++) CheckColumn(columns[j], items.Count, rows.Count);
        for (var j = 1; j < columns.Length; j++)
            Require(columns[j].Item != columns[j - 1].Item || columns[j].Year != columns[j - 1].Year, $"columns of item {columns[j].Item}",
                columns[j].Year, "each year once");
        CheckTotals(columns, rows);
        CheckCarries(carries, rows.Count);
        CheckLimits(rows, carries);
        CheckValues(columns.Select(column => column.Value));
    }

    public static void CheckLimits(IReadOnlyList<ProblemRow> rows, IReadOnlyList<CarryOver> carries)
    {
        foreach (var row in rows) Range(row.Limit, -RolloutProblem.MostLimit, RolloutProblem.MostLimit, $"limit of row {row.Name}");
        foreach (var carry in carries) Range(carry.Most, 0, RolloutProblem.MostLimit, $"most carried from row {carry.From}");
    }

    public static void CheckValues(IEnumerable<decimal> values)
    {
        foreach (var value in values)
            Require(Math.Abs(value) <= RolloutProblem.MostValue && Rate.HasFewPlaces(value), "value of a column", value,
                $"a number from -{RolloutProblem.MostValue} to {RolloutProblem.MostValue} with at most {Rate.Places} decimal places");
    }

    private static void CheckRows(IReadOnlyList<ProblemRow> rows)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows) Require(names.Add(row.Name), "name of a row", row.Name, "each name once");
    }

    private static void CheckColumn(ProblemColumn column, int items, int rows)
    {
        Range(column.Item, 0, items - 1, "item of a column");
        Range(column.TieBreak, 0, (long)RolloutProblem.MostValue, $"tie-break of a column of item {column.Item}");
        var uses = column.Uses.AsSpan();
        for (var u = 0; u < uses.Length; u++)
        {
            Range(uses[u].Row, 0, rows - 1, $"row of a column of item {column.Item}");
            Range(uses[u].Amount, -RolloutProblem.MostAmount, RolloutProblem.MostAmount, $"amount of a column of item {column.Item}");
            for (var other = 0; other < u; other++)
                Require(uses[other].Row != uses[u].Row, $"row of a column of item {column.Item}", uses[u].Row, "each row once");
        }
    }

    // The search adds up in 64 bits.
    private static void CheckTotals(ProblemColumn[] columns, IReadOnlyList<ProblemRow> rows)
    {
        var totals = new Int128[rows.Count];
        foreach (var column in columns)
            foreach (var (row, amount) in column.Uses) totals[row] += Int128.Abs(amount);
        for (var row = 0; row < rows.Count; row++)
            Require(totals[row] <= RolloutProblem.MostTotal, $"sum of all amounts of row {rows[row].Name}", totals[row],
                $"at most {RolloutProblem.MostTotal}");
    }

    private static void CheckCarries(IReadOnlyList<CarryOver> carries, int rows)
    {
        var (giving, taking) = (new HashSet<int>(), new HashSet<int>());
        foreach (var carry in carries)
        {
            Range(carry.From, 0, rows - 1, "row that carries");
            Range(carry.To, 0, rows - 1, "row that is carried to");
            Require(giving.Add(carry.From), "row that carries", carry.From, "each row once");
            Require(taking.Add(carry.To), "row that is carried to", carry.To, "each row once");
        }
        var next = carries.ToDictionary(carry => carry.From, carry => carry.To);
        foreach (var carry in carries)
        {
            // Each row gives and takes once, so whoever follows a ring comes back to its beginning.
            for (var row = carry.To; ; row = next[row])
            {
                Require(row != carry.From, "row that carries", carry.From, "no ring of rows");
                if (!next.ContainsKey(row)) break;
            }
        }
    }

    private static void Range(long value, long least, long most, string what) =>
        Require(value >= least && value <= most, what, value, $"a whole number from {least} to {most}");

    private static void Require(bool holds, string what, object value, string allowed)
    {
        if (!holds) throw new ArgumentException($"The {what} is {value}; allowed is {allowed}.");
    }
}
