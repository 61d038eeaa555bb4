namespace ModelWard.Planning.Optimization;

/// <summary>
/// A problem laid out for the search, with the optimum of its linear program and the prices there. The row of the count begins open, so
/// that this program can be solved beside the one of the count, and is then set to what that one proves.
/// </summary>
internal sealed class PricedModel : IDisposable
{
    private readonly LinearProgram _program;
    private readonly double[] _values;

    /// <summary>Lays out a problem and solves it cold, the row of the count open.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="premium">What every column is worth beside its value, in search units: plans with more columns come first.</param>
    /// <param name="ties">Whether tie-breaks count.</param>
    public PricedModel(RolloutProblem problem, double premium = 0, bool ties = true)
    {
        Model = new SearchModel(problem, premium, ties);
        _program = new LinearProgram(Model.Problem);
        _values = Model.Perturbed(Model.Values);
        _program.SetValues(_values);
        Vertex = _program.SolveCold();
        ItemPrices = PricesOfItems();
    }

    /// <summary>The problem, laid out.</summary>
    public SearchModel Model { get; }

    /// <summary>The optimum; its status tells whether there is one.</summary>
    public LinearSolution Vertex { get; private set; }

    /// <summary>What columns lose at the prices of <see cref="Vertex"/>.</summary>
    public ItemPrices ItemPrices { get; private set; }

    /// <summary>Sets the row of the count. One limit more than the last cold solve had is met in a few warm steps, always the same.</summary>
    /// <param name="mostChosen">How many columns can be chosen.</param>
    public void LimitChosen(long mostChosen)
    {
        Model.LimitChosen(mostChosen);
        Vertex = VertexUnder([.. Model.Limits.Select(limit => (double)limit)]);
        ItemPrices = PricesOfItems();
    }

    /// <summary>The optimum under other limits, by a warm solve: it depends on all solves before it.</summary>
    /// <param name="limits">A limit for each row.</param>
    public LinearSolution VertexUnder(double[] limits)
    {
        _program.SetLimits(limits, [.. Model.Problem.Carries.Select(carry => (double)carry.Most)]);
        return _program.SolveWarm();
    }

    /// <summary>Prices of the rows for other values of the columns, in search units, by a cold solve.</summary>
    public double[] PricesOf(double[] values)
    {
        _program.SetValues(Model.Perturbed(values));
        var prices = _program.SolveCold().Prices;
        _program.SetValues(_values);
        return prices;
    }

    /// <inheritdoc />
    public void Dispose() => _program.Dispose();

    // Without an optimum there are no prices, and nobody asks for them: the status says that there is nothing to search.
    private ItemPrices PricesOfItems() =>
        new(Model, Vertex.Status == LinearStatus.Optimal ? Vertex.Prices : new double[Model.Limits.Length]);
}
