using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>The rows of one resource in a scenario's problem, and what is used of them.</summary>
internal sealed class ResourceRows
{
    private readonly RolloutProblem _problem;
    private readonly long _opening;
    private readonly long[] _granted;

    public ResourceRows(Scenario scenario, RolloutProblem problem, Resource resource)
    {
        _problem = problem;
        Resource = resource;
        Rows = [.. Enumerable.Range(scenario.FirstYear, scenario.YearCount).Select(year => RowOf(RowNames.Limit(resource, year)))];
        _opening = resource == Resource.Officers ? scenario.Opening.Officers : scenario.Opening.Capital;
        _granted = [.. scenario.Limits.OrderBy(year => year.Year).Select(year => LimitAmounts.Of(year, resource)!.Value)];
    }

    /// <summary>Capital or officers.</summary>
    public Resource Resource { get; }

    /// <summary>The row of each year.</summary>
    public int[] Rows { get; }

    /// <summary>What the snapshot's own wards use of capital in each year.</summary>
    public long[] UsedBefore() => [.. Rows.Select((row, y) => _granted[y] + (y == 0 ? _opening : 0) - _problem.Rows[row].Limit)];

    /// <summary>What each column uses in all years.</summary>
    public ImmutableArray<long> Uses()
    {
        var uses = new long[_problem.ColumnCount];
        for (var column = 0; column < uses.Length; column++)
            foreach (var (row, amount) in _problem.UsesOf(column))
                if (Counts(row)) uses[column] += amount;
        return [.. uses];
    }

    /// <summary>What all wards together can use at most in all years: of each the dearest start, and the snapshot's own.</summary>
    public Int128 Most()
    {
        var uses = Uses();
        var sum = (Int128)_opening + _granted.Sum() - Rows.Where(Counts).Sum(row => _problem.Rows[row].Limit);
        for (var item = 0; item < _problem.Items.Length; item++)
        {
            var (from, to) = _problem.ColumnsOf(item);
            if (to > from) sum += uses[from..to].Max();
        }
        return sum;
    }

    // Of officers the last row alone: every start of all years stands in it.
    private bool Counts(int row) => Resource == Resource.Officers ? row == Rows[^1] : Array.IndexOf(Rows, row) >= 0;

    private int RowOf(string name)
    {
        for (var row = 0; row < _problem.Rows.Length; row++)
            if (_problem.Rows[row].Name == name) return row;
        throw new ArgumentException($"The problem has no row {name}.", nameof(name));
    }
}
