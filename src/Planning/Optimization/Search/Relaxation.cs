using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The linear relaxation of a problem: the bounds, the prices that prove them, and where the search begins. Of the count: as many
/// columns as its bound rounded down can be chosen and no more, which is a row more for all that follows. Of the values, with tie-breaks
/// for the search and without for the bound.
/// </summary>
internal sealed class Relaxation : IDisposable
{
    private Relaxation(RolloutProblem problem, RelaxedCount count, PricedModel priced)
    {
        (Problem, Priced) = (problem, priced);
        (CountPrices, CountBound, CountVertex, CountIsValue) = (count.Prices, count.Bound, count.Vertex, count.IsOfValues);
        (Prices, ChosenPrice, Bound) = count.IsOfValues
            ? (CountPrices, 0, CountBound)
            : OfValues(priced.Model.TieUnit == 0 ? priced.Model.Scale.Prices(priced.Vertex.Prices) : PricesWithoutTies());
    }

    /// <summary>The problem.</summary>
    public RolloutProblem Problem { get; }

    /// <summary>The problem with the row of the count, laid out for the search and priced by the values with tie-breaks.</summary>
    public PricedModel Priced { get; }

    /// <summary>Whether every column is worth 1.</summary>
    public bool CountIsValue { get; }

    /// <summary>The optimum of the count, without its row.</summary>
    public LinearSolution CountVertex { get; }

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
    /// <param name="threads">On how many threads to solve the two programs.</param>
    /// <param name="none">Why there is no plan, with the proof; null when there is a relaxation.</param>
    public static Relaxation? Of(RolloutProblem problem, int threads, out Optimum? none)
    {
        none = null;
        if (InfeasibilityProof.LacksColumns(problem))
        {
            none = InfeasibilityProof.Of(problem);
            return null;
        }
        RelaxedCount? count = null;
        PricedModel? priced = null;
        SideBySide.Run(2, threads, program =>
        {
            if (program == 0) count = RelaxedCount.Of(problem);
            else priced = new PricedModel(problem);
        });
        if (count is not null)
        {
            priced!.LimitChosen(count.MostChosen);
            if (priced.Vertex.Status == LinearStatus.Optimal) return new Relaxation(problem, count, priced);
        }
        priced!.Dispose();
        none = count is null ? InfeasibilityProof.Of(problem) : InfeasibilityProof.Of(problem, count);
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
    public void Dispose() => Priced.Dispose();

    private ImmutableArray<decimal> PricesWithoutTies()
    {
        var scale = Priced.Model.Scale;
        return scale.Prices(Priced.PricesOf([.. Problem.Values.Select(value => (double)value * scale.Factor)]));
    }

    private (ImmutableArray<decimal> Prices, decimal ChosenPrice, decimal Bound) OfValues(ImmutableArray<decimal> prices)
    {
        var (ofRows, ofChosen) = (prices[..^1], prices[^1]);
        return (ofRows, ofChosen, WeakDuality.Bound(Problem, ofRows, (long)decimal.Floor(CountBound), ofChosen));
    }
}
