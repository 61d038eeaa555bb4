using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The linear relaxation of a problem, solved cold: where the search begins, the prices that guide it, and the bounds that they prove.
/// Values, count and values with tie-breaks have each an optimum and prices of their own.
/// </summary>
internal sealed class Relaxation : IDisposable
{
    private Relaxation(SearchModel model, LinearProgram program, LinearSolution vertex)
    {
        (Model, Program, Vertex) = (model, program, vertex);
        ItemPrices = new ItemPrices(model, vertex.Prices);
        SearchValues = model.Perturbed(model.Values);
        Prices = model.TieUnit == 0 ? model.Scale.Prices(vertex.Prices) : PricesFor(model.Problem.Values);
        ImmutableArray<decimal> ones = [.. Enumerable.Repeat(1m, model.Problem.ColumnCount)];
        CountPrices = model.Problem.Values.AsSpan().SequenceEqual(ones.AsSpan()) ? Prices : PricesFor(ones);
        Bound = WeakDuality.Bound(model.Problem, Prices);
        CountBound = WeakDuality.Bound(model.Problem, CountPrices, ones);
    }

    public SearchModel Model { get; }

    /// <summary>The program, for further vertices; its values and limits change with use.</summary>
    public LinearProgram Program { get; }

    /// <summary>The optimum of the values with tie-breaks.</summary>
    public LinearSolution Vertex { get; }

    /// <summary>What the columns are worth to the program when it looks for vertices.</summary>
    public double[] SearchValues { get; }

    public ItemPrices ItemPrices { get; }

    public ImmutableArray<decimal> Prices { get; }

    public ImmutableArray<decimal> CountPrices { get; }

    /// <summary>What no plan exceeds.</summary>
    public decimal Bound { get; }

    /// <summary>How many columns no plan exceeds.</summary>
    public decimal CountBound { get; }

    /// <summary>The relaxation of a problem; null when it has no feasible point.</summary>
    public static Relaxation? Of(RolloutProblem problem)
    {
        if (InfeasibilityProof.LacksColumns(problem)) return null;
        var model = new SearchModel(problem);
        var program = new LinearProgram(problem);
        program.SetValues(model.Perturbed(model.Values));
        var vertex = program.SolveCold();
        if (vertex.Status == LinearStatus.Optimal) return new Relaxation(model, program, vertex);
        program.Dispose();
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
        CountPrices = CountPrices,
        Starts = starts,
    };

    /// <inheritdoc />
    public void Dispose() => Program.Dispose();

    private ImmutableArray<decimal> PricesFor(ImmutableArray<decimal> values)
    {
        var scale = SearchScale.Of(values);
        Program.SetValues(Model.Perturbed([.. values.Select(value => (double)value * scale.Factor)]));
        return scale.Prices(Program.SolveCold().Prices);
    }
}
