namespace ModelWard.Planning.Optimization;

/// <summary>How a linear program ended.</summary>
internal enum LinearStatus
{
    /// <summary>Solved to optimality.</summary>
    Optimal,

    /// <summary>The solver found no feasible point. Not a proof: that is made from an elastic program's prices.</summary>
    Infeasible,
}

/// <summary>The answer of a linear program, rounded to 1e-9 so that nothing depends on the solver's last digits.</summary>
/// <param name="Status">How it ended; without an optimum the rest is empty.</param>
/// <param name="Columns">x of each column, 0 to 1.</param>
/// <param name="Prices">Dual price of each row, 0 or more, in units of the values given.</param>
/// <param name="Slacks">Of an elastic program: by how much each row, then each required item, falls short.</param>
internal sealed record LinearSolution(LinearStatus Status, double[] Columns, double[] Prices, double[] Slacks)
{
    public static LinearSolution Infeasible { get; } = new(LinearStatus.Infeasible, [], [], []);
}
