using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// A choice problem over items and years: of each item at most one column (a start year) is chosen, and coupling rows limit what
/// the chosen columns use together.
/// <code>
/// max  Σ v_j x_j
/// s.t. Σ_{j of item i} x_j ≤ 1        (= 1 for a required item)
///      Σ_j a_rj x_j + carried out of r − carried into r ≤ b_r
///      0 ≤ carried ≤ most,  x_j ∈ {0, 1}
/// </code>
/// Wards and start years of a scenario become one by <see cref="RolloutFormulation"/>; anyone may make one from plain arrays, with
/// any number of items, years and rows. Immutable.
/// </summary>
public sealed class RolloutProblem
{
    /// <summary>The largest amount of a row that a column uses, either way: 10^15.</summary>
    public const long MostAmount = 1_000_000_000_000_000;

    /// <summary>The largest sum of the amounts, without their signs, that all columns use of a row: 4·10^18.</summary>
    public const long MostTotal = 4_000_000_000_000_000_000;

    /// <summary>The largest limit of a row, either way: 10^18.</summary>
    public const long MostLimit = 1_000_000_000_000_000_000;

    /// <summary>The largest value of a column, either way: 10^12, with at most six decimal places.</summary>
    public const decimal MostValue = 1_000_000_000_000;

    private readonly int[] _firstColumn;
    private readonly int[] _firstUse;
    private readonly RowUse[] _uses;

    /// <summary>Makes a problem. Columns are put in order of item, then year.</summary>
    /// <param name="items">The items.</param>
    /// <param name="rows">The coupling rows.</param>
    /// <param name="columns">The columns; an item may have none, and at most one for each year.</param>
    /// <param name="carries">What may be carried from one row to another; each row gives to and takes from at most one.</param>
    /// <exception cref="ArgumentException">Something is out of range, named twice or names what is not there.</exception>
    public RolloutProblem(
        IReadOnlyList<ProblemItem> items, IReadOnlyList<ProblemRow> rows, IEnumerable<ProblemColumn> columns, IReadOnlyList<CarryOver> carries)
    {
        var sorted = columns.OrderBy(column => column.Item).ThenBy(column => column.Year).ToArray();
        ProblemValidation.Check(items, rows, sorted, carries);
        Items = [.. items];
        Rows = [.. rows];
        Carries = [.. carries];
        (ItemOf, YearOf) = ([.. sorted.Select(column => column.Item)], [.. sorted.Select(column => column.Year)]);
        (Values, TieBreaks) = ([.. sorted.Select(column => column.Value)], [.. sorted.Select(column => column.TieBreak)]);
        var uses = new List<RowUse>(sorted.Sum(column => column.Uses.Length));
        _firstUse = new int[sorted.Length + 1];
        for (var j = 0; j < sorted.Length; j++)
        {
            foreach (var use in sorted[j].Uses)
                if (use.Amount != 0) uses.Add(use);
            _firstUse[j + 1] = uses.Count;
        }
        _uses = [.. uses];
        _firstColumn = new int[Items.Length + 1];
        foreach (var item in ItemOf) _firstColumn[item + 1]++;
        for (var i = 0; i < Items.Length; i++) _firstColumn[i + 1] += _firstColumn[i];
    }

    private RolloutProblem(RolloutProblem other, ImmutableArray<ProblemRow> rows, ImmutableArray<CarryOver> carries, ImmutableArray<decimal> values)
    {
        (Items, Rows, Carries) = (other.Items, rows, carries);
        (ItemOf, YearOf, Values, TieBreaks) = (other.ItemOf, other.YearOf, values, other.TieBreaks);
        (_uses, _firstUse, _firstColumn) = (other._uses, other._firstUse, other._firstColumn);
    }

    private RolloutProblem(RolloutProblem other, ProblemRow added)
    {
        (Items, Rows, Carries) = (other.Items, other.Rows.Add(added), other.Carries);
        (ItemOf, YearOf, Values, TieBreaks, _firstColumn) = (other.ItemOf, other.YearOf, other.Values, other.TieBreaks, other._firstColumn);
        _firstUse = [.. other._firstUse.Select((first, column) => first + column)];
        _uses = new RowUse[other._uses.Length + ColumnCount];
        for (var column = 0; column < ColumnCount; column++)
        {
            other.UsesOf(column).CopyTo(_uses.AsSpan(_firstUse[column]));
            _uses[_firstUse[column + 1] - 1] = new RowUse(other.Rows.Length, 1);
        }
    }

    /// <summary>The items.</summary>
    public ImmutableArray<ProblemItem> Items { get; }

    /// <summary>The coupling rows.</summary>
    public ImmutableArray<ProblemRow> Rows { get; }

    /// <summary>What may be carried from row to row.</summary>
    public ImmutableArray<CarryOver> Carries { get; }

    /// <summary>Item of each column.</summary>
    public ImmutableArray<int> ItemOf { get; }

    /// <summary>Year of each column.</summary>
    public ImmutableArray<int> YearOf { get; }

    /// <summary>Value of each column.</summary>
    public ImmutableArray<decimal> Values { get; }

    /// <summary>What decides between plans of equal value, of each column.</summary>
    public ImmutableArray<long> TieBreaks { get; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => ItemOf.Length;

    /// <summary>How many row amounts there are in all.</summary>
    public int UseCount => _uses.Length;

    /// <summary>The columns of an item: from the first to before the second.</summary>
    public (int From, int To) ColumnsOf(int item) => (_firstColumn[item], _firstColumn[item + 1]);

    /// <summary>What a column uses.</summary>
    public ReadOnlySpan<RowUse> UsesOf(int column) => _uses.AsSpan(_firstUse[column], _firstUse[column + 1] - _firstUse[column]);

    /// <summary>Where the amounts of a column begin among all; the next column's begin where they end.</summary>
    internal int FirstUse(int column) => _firstUse[column];

    /// <summary>The row amounts of all columns, one after the other.</summary>
    internal RowUse[] Uses => _uses;

    /// <summary>The same problem under other limits.</summary>
    /// <param name="limits">A limit for each row.</param>
    /// <param name="most">The most carried, for each of <see cref="Carries"/>.</param>
    public RolloutProblem WithLimits(IReadOnlyList<long> limits, IReadOnlyList<long> most)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(limits.Count, Rows.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(most.Count, Carries.Length);
        ImmutableArray<ProblemRow> rows = [.. Rows.Select((row, r) => row with { Limit = limits[r] })];
        ImmutableArray<CarryOver> carries = [.. Carries.Select((carry, c) => carry with { Most = most[c] })];
        ProblemValidation.CheckLimits(rows, carries);
        return new RolloutProblem(this, rows, carries, Values);
    }

    /// <summary>The same problem with one more row, which every column uses by 1: at most so many are chosen.</summary>
    internal RolloutProblem WithMostChosen(long limit) => new(this, new ProblemRow("chosen", limit));

    /// <summary>The same problem with other values.</summary>
    /// <param name="values">A value for each column.</param>
    public RolloutProblem WithValues(ImmutableArray<decimal> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, ColumnCount);
        ProblemValidation.CheckValues(values);
        return new RolloutProblem(this, Rows, Carries, values);
    }
}
