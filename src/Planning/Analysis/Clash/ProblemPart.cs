using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// A problem with some of its conditions left out. Conditions count from 0: the rows, then the items, of which those that are required
/// are conditions.
/// </summary>
/// <param name="Problem">What is left of the problem.</param>
/// <param name="Rows">The row in the whole problem of each row that is left.</param>
public sealed record ProblemPart(RolloutProblem Problem, int[] Rows)
{
    /// <summary>The problem with only these conditions.</summary>
    /// <param name="whole">The whole problem.</param>
    /// <param name="conditions">Indexes of the conditions that stay.</param>
    public static ProblemPart Of(RolloutProblem whole, IReadOnlySet<int> conditions)
    {
        int[] rows = [.. Enumerable.Range(0, whole.Rows.Length).Where(conditions.Contains)];
        var placeOf = new Dictionary<int, int>(rows.Length);
        for (var place = 0; place < rows.Length; place++) placeOf[rows[place]] = place;
        var limits = rows.Select(row => whole.Rows[row].Limit).ToArray();
        // A row that is left out gives the most it may give, and takes nothing.
        foreach (var (from, to, most) in whole.Carries)
            if (!placeOf.ContainsKey(from) && placeOf.TryGetValue(to, out var place)) limits[place] += most;
        var problem = new RolloutProblem(
            [.. whole.Items.Select((item, i) => item with { Required = item.Required && conditions.Contains(whole.Rows.Length + i) })],
            [.. rows.Select((row, place) => new ProblemRow(whole.Rows[row].Name, limits[place]))],
            Enumerable.Range(0, whole.ColumnCount).Select(Column),
            [.. whole.Carries.Where(carry => placeOf.ContainsKey(carry.From) && placeOf.ContainsKey(carry.To))
                .Select(carry => carry with { From = placeOf[carry.From], To = placeOf[carry.To] })]);
        return new ProblemPart(problem, rows);

        ProblemColumn Column(int column) =>
            new(whole.ItemOf[column], whole.YearOf[column], whole.Values[column],
                [.. whole.UsesOf(column).ToArray().Where(use => placeOf.ContainsKey(use.Row)).Select(use => use with { Row = placeOf[use.Row] })]);
    }
}
