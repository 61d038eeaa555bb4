namespace ModelWard.Planning.Optimization;

/// <summary>A problem laid out for the search, with the optimum of its linear program and the prices there.</summary>
internal sealed class PricedModel : IDisposable
{
    private readonly double[] _values;

    private PricedModel(SearchModel model, LinearProgram program, double[] values, LinearSolution vertex)
    {
        (Model, Program, _values, Vertex) = (model, program, values, vertex);
        ItemPrices = new ItemPrices(model, vertex.Prices);
    }

    /// <summary>The problem, laid out.</summary>
    public SearchModel Model { get; }

    /// <summary>Its linear program; values and limits change with use.</summary>
    public LinearProgram Program { get; }

    /// <summary>The optimum, tie-breaks counted.</summary>
    public LinearSolution Vertex { get; }

    /// <summary>What columns lose at the prices of <see cref="Vertex"/>.</summary>
    public ItemPrices ItemPrices { get; }

    /// <summary>Prices a model by a cold solve; null when its linear program has no feasible point.</summary>
    public static PricedModel? Of(SearchModel model)
    {
        var program = new LinearProgram(model.Problem);
        var values = model.Perturbed(model.Values);
        program.SetValues(values);
        var vertex = program.SolveCold();
        if (vertex.Status == LinearStatus.Optimal) return new PricedModel(model, program, values, vertex);
        program.Dispose();
        return null;
    }

    /// <summary>The optimum under other limits, by a cold solve.</summary>
    /// <param name="limits">A limit for each row.</param>
    /// <param name="start">S.</param>
    public LinearSolution VertexUnder(double[] limits, int start)
    {
        var pert = double.Parse(Environment.GetEnvironmentVariable("VPERT") ?? "0");
        Program.SetValues(pert == 0 ? _values : [.. _values.Select((v, j) => v * (1 + pert * (SearchDraw.Unit(start, 7, j) - 0.5)))]);
        Program.SetLimits(limits, [.. Model.Problem.Carries.Select(carry => (double)carry.Most)]);
        return Environment.GetEnvironmentVariable("COLD") != null ? Program.SolveCold() : Program.SolveWarm();
    }

    /// <inheritdoc />
    public void Dispose() => Program.Dispose();
}
