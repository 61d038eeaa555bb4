namespace ModelWard.Planning.Optimization;

/// <summary>
/// A problem laid out for the search: flat arrays, values in search units. Search units bring the largest value to between 100 and
/// 1,000 by a power of ten and add the tie-breaks, so small that all of them together weigh less than one unit of value.
/// </summary>
internal sealed class SearchModel
{
    /// <summary>No column: the item is not chosen.</summary>
    public const int Nothing = -1;

    private const double Perturbation = 1e-4;

    /// <summary>Lays out a problem with one row more, that of the count: so many columns can be chosen, at first as many as there are items.</summary>
    /// <param name="whole">The problem.</param>
    /// <param name="premium">What every column is worth beside its value, in search units.</param>
    /// <param name="ties">Whether tie-breaks count.</param>
    public SearchModel(RolloutProblem whole, double premium = 0, bool ties = true)
    {
        var problem = whole.WithMostChosen(whole.Items.Length);
        Problem = problem;
        Scale = SearchScale.Of(problem.Values);
        TieUnit = ties ? TieUnitOf(problem) : 0;
        Values = [.. Enumerable.Range(0, problem.ColumnCount).Select(j => premium + (double)problem.Values[j] * Scale.Factor + problem.TieBreaks[j] * TieUnit)];
        Limits = [.. problem.Rows.Select(row => row.Limit)];
        Weights = RowWeights(problem);
        // Every plan keeps the row of the count anyway: it sharpens prices and vertices and must not hem in the search.
        Weights[^1] = 0;
        Chains = CarryChain.Of(problem);
        OnChain = new bool[Limits.Length];
        foreach (var chain in Chains)
            foreach (var row in chain.Rows) OnChain[row] = true;
        Required = [.. problem.Items.Select((item, i) => item.Required && problem.ColumnsOf(i).To > problem.ColumnsOf(i).From)];
        First = [.. Enumerable.Range(0, problem.Items.Length + 1).Select(i => i < problem.Items.Length ? problem.ColumnsOf(i).From : problem.ColumnCount)];
        ItemOf = [.. problem.ItemOf];
        FirstUse = [.. Enumerable.Range(0, problem.ColumnCount + 1).Select(problem.FirstUse)];
        HasNegativeUse = [.. Enumerable.Range(0, problem.ColumnCount).Select(HasNegative)];
        (UseRow, UseAmount) = (new int[problem.UseCount], new long[problem.UseCount]);
        FirstChained = new int[problem.ColumnCount];
        for (var column = 0; column < problem.ColumnCount; column++) FirstChained[column] = LayOut(column);
    }

    /// <summary>The problem with the row of the count as its last.</summary>
    public RolloutProblem Problem { get; private set; }

    /// <summary>Search units of a unit of value.</summary>
    public SearchScale Scale { get; }

    /// <summary>Search units of a unit of tie-break; 0 where there are none or they do not count.</summary>
    public double TieUnit { get; }

    /// <summary>Worth of each column in search units.</summary>
    public double[] Values { get; }

    public long[] Limits { get; }

    /// <summary>Makes violations of different rows comparable: one over the row's mean amount.</summary>
    public double[] Weights { get; }

    /// <summary>Rows that carry to one another.</summary>
    public CarryChain[] Chains { get; }

    /// <summary>Whether a row stands in a chain.</summary>
    public bool[] OnChain { get; }

    /// <summary>Whether an item must be chosen; one without columns cannot be.</summary>
    public bool[] Required { get; }

    /// <summary>First column of each item; one entry more than there are items.</summary>
    public int[] First { get; }

    public int[] ItemOf { get; }

    /// <summary>First use of each column; one entry more than there are columns. Rows outside chains come first.</summary>
    public int[] FirstUse { get; }

    /// <summary>First use of each column in a row of a chain.</summary>
    public int[] FirstChained { get; }

    public int[] UseRow { get; }

    /// <summary>Whether a column uses less than nothing of some row, as in the rows of milestones.</summary>
    public bool[] HasNegativeUse { get; }

    public long[] UseAmount { get; }

    /// <summary>The least gain worth a move: below any difference of value or tie-break, above rounding.</summary>
    public double LeastGain => TieUnit > 0 ? Math.Min(1e-6, TieUnit / 2) : 1e-6;

    /// <summary>Sets the row of the count: so many columns can be chosen and no more.</summary>
    public void LimitChosen(long mostChosen)
    {
        Limits[^1] = mostChosen;
        Problem = Problem.WithLimits(Limits, [.. Problem.Carries.Select(carry => carry.Most)]);
    }

    /// <summary>
    /// Values for the linear program: each a little raised by a draw keyed by item and year, so that the optimum is unique in all but
    /// contrived cases and does not hang on the solver's choice among equals.
    /// </summary>
    public double[] Perturbed(double[] values) => Perturbed(Problem, values);

    /// <summary>The same for values of a problem that is not laid out.</summary>
    public static double[] Perturbed(RolloutProblem problem, double[] values)
    {
        var keys = problem.Items.Select(item => SearchDraw.Key(item.Name)).ToArray();
        return [.. values.Select((value, j) => value + Perturbation * SearchDraw.Unit(0, keys[problem.ItemOf[j]], problem.YearOf[j]))];
    }

    /// <summary>The column of each item in a plan.</summary>
    public int[] ChoiceOf(int[] columns)
    {
        var choice = new int[Required.Length];
        Array.Fill(choice, Nothing);
        foreach (var column in columns) choice[ItemOf[column]] = column;
        return choice;
    }

    // Answers where the uses in rows of chains begin.
    private int LayOut(int column)
    {
        var (plain, end) = (FirstUse[column], FirstUse[column + 1]);
        foreach (var (row, amount) in Problem.UsesOf(column))
        {
            var at = OnChain[row] ? --end : plain++;
            (UseRow[at], UseAmount[at]) = (row, amount);
        }
        return plain;
    }

    private bool HasNegative(int column)
    {
        foreach (var use in Problem.UsesOf(column))
            if (use.Amount < 0) return true;
        return false;
    }

    private double TieUnitOf(RolloutProblem problem)
    {
        var most = new double[problem.Items.Length];
        for (var j = 0; j < problem.ColumnCount; j++) most[problem.ItemOf[j]] = Math.Max(most[problem.ItemOf[j]], problem.TieBreaks[j]);
        var sum = most.Sum();
        return sum == 0 ? 0 : Scale.Factor / (1 + sum);
    }

    private static double[] RowWeights(RolloutProblem problem)
    {
        var (sums, counts) = (new double[problem.Rows.Length], new int[problem.Rows.Length]);
        foreach (var (row, amount) in problem.Uses)
        {
            sums[row] += Math.Abs((double)amount);
            counts[row]++;
        }
        return [.. sums.Select((sum, row) => sum > 0 ? counts[row] / sum : 1)];
    }
}
