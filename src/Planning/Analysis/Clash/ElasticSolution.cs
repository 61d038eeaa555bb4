using System.Collections.Immutable;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>The elastic program of a scenario, solved, and the plan next to it.</summary>
/// <param name="Least">By how much each condition gives in the program, to six decimal places.</param>
/// <param name="Exceeded">By how much each must give for the plan next to it; null when one of them cannot give so much.</param>
/// <param name="Chosen">How many starts that plan has.</param>
internal sealed record ElasticSolution(ImmutableArray<decimal> Least, ImmutableArray<long>? Exceeded, int Chosen)
{
    private const double Penalty = 1e6;
    private const double Half = 0.5;
    private const int Places = 6;

    /// <summary>Solves the elastic program.</summary>
    /// <param name="problem">The scenario's problem, with yearly officers.</param>
    /// <param name="knobs">What can give: all rows, and all items that are required.</param>
    public static ElasticSolution Of(RolloutProblem problem, IReadOnlyList<Knob> knobs)
    {
        var penalties = Enumerable.Repeat(Penalty, problem.Rows.Length + problem.Items.Length).ToArray();
        foreach (var knob in knobs)
            foreach (var slack in knob.Slacks) penalties[slack] = Penalty / knob.Whole;
        using var program = LinearProgram.Elastic(problem, penalties);
        var solution = program.SolveCold();
        var columns = Rounded(problem, solution.Columns);
        var exceeded = ExceededBy(problem, columns);
        ImmutableArray<long> by = [.. knobs.Select(knob => knob.Extra == 0 ? Math.Min(1, Most(exceeded, knob)) : Most(exceeded, knob))];
        return new ElasticSolution(
            [.. knobs.Select(knob => decimal.Round((decimal)knob.Slacks.Max(slack => solution.Slacks[slack]), Places))],
            knobs.Select((knob, k) => by[k] <= knob.Most).All(fits => fits) ? by : null,
            columns.Count);
    }

    private static long Most(long[] exceeded, Knob knob) => knob.Slacks.Max(slack => exceeded[slack]);

    /// <summary>Of each item that is started by half or more, or required, the column of which the program takes most.</summary>
    private static List<int> Rounded(RolloutProblem problem, double[] shares)
    {
        var columns = new List<int>();
        for (var item = 0; item < problem.Items.Length; item++)
        {
            var (from, to) = problem.ColumnsOf(item);
            if (from == to) continue;
            if (problem.Items[item].Required || shares[from..to].Sum() >= Half) columns.Add(Enumerable.Range(from, to - from).MaxBy(column => shares[column]));
        }
        return columns;
    }

    /// <summary>By how much columns exceed each row, with all carried on that may be; of items that are required none is left out.</summary>
    private static long[] ExceededBy(RolloutProblem problem, List<int> columns)
    {
        var left = new long[problem.Rows.Length + problem.Items.Length];
        for (var row = 0; row < problem.Rows.Length; row++) left[row] = problem.Rows[row].Limit;
        foreach (var column in columns)
            foreach (var (row, amount) in problem.UsesOf(column)) left[row] -= amount;
        // Capital's and officers' carries stand in the order of the years.
        foreach (var (from, to, most) in problem.Carries) left[to] += Math.Max(0, Math.Min(left[from], most));
        return [.. left.Select(amount => Math.Max(0, -amount))];
    }
}
