using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The linear relaxation of a problem, solved cold: the bounds, the prices that prove them, and where the search begins. First the
/// count: as many columns as its bound rounded down can be chosen and no more, which is a row more for all that follows. Then the values,
/// with tie-breaks for the search and without for the bound.
/// </summary>
internal sealed class Relaxation : IDisposable
{
    private Relaxation(RolloutProblem problem, RelaxedCount count, SearchModel model, LinearProgram program, LinearSolution vertex)
    {
        (Problem, Model, Program, Vertex) = (problem, model, program, vertex);
        (CountPrices, CountBound, CountVertex, CountIsValue) = (count.Prices, count.Bound, count.Vertex, count.IsOfValues);
        SearchValues = model.Perturbed(model.Values);
        ItemPrices = new ItemPrices(model, vertex.Prices);
        (Prices, ChosenPrice, Bound) = count.IsOfValues
            ? (CountPrices, 0, CountBound)
            : OfValues(model.TieUnit == 0 ? model.Scale.Prices(vertex.Prices) : PricesWithoutTies());
    }

    /// <summary>The problem.</summary>
    public RolloutProblem Problem { get; }

    /// <summary>The problem with the row of the count, laid out for the search.</summary>
    public SearchModel Model { get; }

    /// <summary>The linear program of <see cref="Model"/>, for further vertices; its values and limits change with use.</summary>
    public LinearProgram Program { get; }

    /// <summary>The optimum of the values with tie-breaks.</summary>
    public LinearSolution Vertex { get; }

    /// <summary>Whether every column is worth 1.</summary>
    public bool CountIsValue { get; }

    /// <summary>The optimum of the count, without its row.</summary>
    public LinearSolution CountVertex { get; }

    /// <summary>What the columns are worth to the program when it looks for vertices.</summary>
    public double[] SearchValues { get; }

    /// <summary>What columns lose at the prices of <see cref="Vertex"/>.</summary>
    public ItemPrices ItemPrices { get; }

    /// <summary>Prices of the rows for the values.</summary>
    public ImmutableArray<decimal> Prices { get; }

    /// <summary>Price of choosing a column, see <see cref="Optimum.ChosenPrice"/>.</summary>
    public decimal ChosenPrice { get; }

    /// <summary>Prices of the rows for the count.</summary>
    public ImmutableArray<decimal> CountPrices { get; }

    /// <summary>What no plan exceeds.</summary>
    public decimal Bound { get; }

    /// <summary>How many columns no plan exceeds.</summary>
    public decimal CountBound { get; }

    /// <summary>The relaxation of a problem; null when it has no feasible point.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="none">Why there is no plan, with the proof; null when there is a relaxation.</param>
    public static Relaxation? Of(RolloutProblem problem, out Optimum? none)
    {
        none = null;
        if (InfeasibilityProof.LacksColumns(problem) || RelaxedCount.Of(problem) is not { } count)
        {
            none = InfeasibilityProof.Of(problem);
            return null;
        }
        var model = new SearchModel(problem, count.MostChosen);
        var program = new LinearProgram(model.Problem);
        program.SetValues(model.Perturbed(model.Values));
        var vertex = program.SolveCold();
        if (vertex.Status == LinearStatus.Optimal) return new Relaxation(problem, count, model, program, vertex);
        program.Dispose();
        none = InfeasibilityProof.Of(problem, count);
        return null;
    }

    /// <summary>The answer with a plan, or with none.</summary>
    public Optimum Optimum(FoundPlan? plan, int starts) => new()
    {
        Status = plan is null ? OptimumStatus.NotFound : OptimumStatus.Found,
        Columns = plan is null ? [] : [.. plan.Columns],
        Value = plan?.Value ?? 0,
        Bound = Bound,
        CountBound = CountBound,
        Prices = Prices,
        ChosenPrice = ChosenPrice,
        CountPrices = CountPrices,
        Starts = starts,
    };

    /// <inheritdoc />
    public void Dispose() => Program.Dispose();

    private ImmutableArray<decimal> PricesWithoutTies()
    {
        Program.SetValues(Model.Perturbed([.. Problem.Values.Select(value => (double)value * Model.Scale.Factor)]));
        return Model.Scale.Prices(Program.SolveCold().Prices);
    }

    private (ImmutableArray<decimal> Prices, decimal ChosenPrice, decimal Bound) OfValues(ImmutableArray<decimal> prices)
    {
        var (ofRows, ofChosen) = (prices[..^1], prices[^1]);
        return (ofRows, ofChosen, WeakDuality.Bound(Problem, ofRows, (long)decimal.Floor(CountBound), ofChosen));
    }
}
