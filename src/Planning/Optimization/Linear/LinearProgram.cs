using Google.OrTools.LinearSolver;

namespace ModelWard.Planning.Optimization;

/// <summary>
/// The linear relaxation of a <see cref="RolloutProblem"/>, solved in process by CLP through OR-Tools. Values and limits can be changed
/// between solves; a cold solve forgets all earlier ones, so its answer depends on the present values and limits alone. Not thread-safe.
/// </summary>
internal sealed class LinearProgram : IDisposable
{
    /// <summary>A solve that takes longer has failed; far beyond what any solve needs, it only guards against a solver that hangs.</summary>
    private const int MostMilliseconds = 120_000;

    private readonly RolloutProblem _problem;
    private readonly Solver _solver;
    private readonly Objective _objective;
    private readonly Variable[] _columns;
    private readonly Variable[] _carries;
    private readonly Variable[] _slacks;
    private readonly Constraint[] _rows;
    private readonly double[] _priceUnits;
    private readonly MPSolverParameters _cold = Parameters(cold: true);
    private readonly MPSolverParameters _warm = Parameters(cold: false);

    /// <summary>Lays out a problem; all values are 0 until they are set.</summary>
    public LinearProgram(RolloutProblem problem)
        : this(problem, [])
    {
    }

    private LinearProgram(RolloutProblem problem, double[] penalties)
    {
        _problem = problem;
        _solver = Solver.CreateSolver("CLP") ?? throw new InvalidOperationException("The linear solver CLP is not in this build of OR-Tools.");
        _solver.SetTimeLimit(MostMilliseconds);
        _objective = _solver.Objective();
        _objective.SetMaximization();
        _rows = [.. problem.Rows.Select(row => _solver.MakeConstraint(double.NegativeInfinity, row.Limit, ""))];
        _columns = [.. Enumerable.Range(0, problem.ColumnCount).Select(_ => _solver.MakeNumVar(0, double.PositiveInfinity, ""))];
        _carries = [.. problem.Carries.Select(Carry)];
        for (var column = 0; column < _columns.Length; column++)
            foreach (var (row, amount) in problem.UsesOf(column)) _rows[row].SetCoefficient(_columns[column], amount);
        var choices = Enumerable.Range(0, problem.Items.Length).Select(Choice).ToArray();
        _slacks = [.. penalties.Select((penalty, slack) => Slack(slack, penalty, choices))];
        _priceUnits = PriceUnits(problem);
    }

    /// <summary>
    /// The elastic program: every row may be exceeded and every required item left out, at a penalty a unit, and nothing else is worth
    /// anything. Its prices prove infeasibility: with all values 0 their bound lies below 0.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="penalties">For each row, then for each item, above 0; of items that are not required it has no effect.</param>
    public static LinearProgram Elastic(RolloutProblem problem, double[] penalties)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(penalties.Length, problem.Rows.Length + problem.Items.Length);
        return new LinearProgram(problem, penalties);
    }

    /// <summary>Sets what the columns are worth.</summary>
    public void SetValues(ReadOnlySpan<double> values)
    {
        for (var column = 0; column < values.Length; column++) _objective.SetCoefficient(_columns[column], Finite(values[column]));
    }

    /// <summary>Sets the limits of the rows and the most carried.</summary>
    public void SetLimits(ReadOnlySpan<double> limits, ReadOnlySpan<double> most)
    {
        for (var row = 0; row < limits.Length; row++) _rows[row].SetUb(Finite(limits[row]));
        for (var carry = 0; carry < most.Length; carry++) _carries[carry].SetUb(Finite(most[carry]));
    }

    /// <summary>Sets the limits of the rows and the most carried to those of a problem with the same rows.</summary>
    public void SetLimits(RolloutProblem problem) =>
        SetLimits([.. problem.Rows.Select(row => (double)row.Limit)], [.. problem.Carries.Select(carry => (double)carry.Most)]);

    /// <summary>Solves from nothing: the same values and limits give the same answer, whatever was solved before.</summary>
    public LinearSolution SolveCold() => Solve(_cold);

    /// <summary>Solves from where the last solve ended: quicker after a small change, but among equally good answers the path decides.</summary>
    public LinearSolution SolveWarm() => Solve(_warm);

    /// <inheritdoc />
    public void Dispose()
    {
        _cold.Dispose();
        _warm.Dispose();
        _solver.Dispose();
    }

    // The status comes before any value: without an optimum the solver's values are left-overs.
    private LinearSolution Solve(MPSolverParameters parameters)
    {
        if (_solver.NumVariables() == 0) return WithoutVariables();
        var status = _solver.Solve(parameters);
        if (status == Solver.ResultStatus.INFEASIBLE) return LinearSolution.Infeasible;
        if (status != Solver.ResultStatus.OPTIMAL)
            throw new InvalidOperationException(
                $"The linear solver ended with {status} on {_columns.Length} columns and {_rows.Length} rows within {MostMilliseconds} ms.");
        return new LinearSolution(
            LinearStatus.Optimal,
            [.. _columns.Select(column => Math.Clamp(Rounded(column.SolutionValue()), 0, 1))],
            [.. _rows.Select((row, r) => Math.Max(0, Math.Round(Finite(row.DualValue()) * _priceUnits[r]) / _priceUnits[r]))],
            [.. _slacks.Select(slack => slack is null ? 0 : Math.Max(0, Rounded(slack.SolutionValue())))]);
    }

    // CLP ends the process when it is given no variable at all. Then nothing is used, and every limit of 0 or more is kept.
    private LinearSolution WithoutVariables() =>
        _rows.All(row => row.Ub() >= 0) ? new LinearSolution(LinearStatus.Optimal, [], new double[_rows.Length], []) : LinearSolution.Infeasible;

    private Variable Carry(CarryOver carry)
    {
        var variable = _solver.MakeNumVar(0, carry.Most, "");
        _rows[carry.From].SetCoefficient(variable, 1);
        _rows[carry.To].SetCoefficient(variable, -1);
        return variable;
    }

    private Constraint? Choice(int item)
    {
        var (from, to) = _problem.ColumnsOf(item);
        if (from == to) return null;
        var choice = _solver.MakeConstraint(_problem.Items[item].Required ? 1 : double.NegativeInfinity, 1, "");
        for (var column = from; column < to; column++) choice.SetCoefficient(_columns[column], 1);
        return choice;
    }

    private Variable Slack(int slack, double penalty, Constraint?[] choices)
    {
        var item = slack - _rows.Length;
        if (item >= 0 && (!_problem.Items[item].Required || choices[item] is null)) return null!;
        var variable = _solver.MakeNumVar(0, double.PositiveInfinity, "");
        _objective.SetCoefficient(variable, -Finite(penalty));
        if (item < 0) _rows[slack].SetCoefficient(variable, -1);
        else choices[item]!.SetCoefficient(variable, 1);
        return variable;
    }

    private static MPSolverParameters Parameters(bool cold)
    {
        var parameters = new MPSolverParameters();
        parameters.SetIntegerParam(
            MPSolverParameters.IntegerParam.INCREMENTALITY,
            (int)(cold ? MPSolverParameters.IncrementalityValues.INCREMENTALITY_OFF : MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON));
        parameters.SetIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE,
            (int)(cold ? MPSolverParameters.PresolveValues.PRESOLVE_ON : MPSolverParameters.PresolveValues.PRESOLVE_OFF));
        parameters.SetIntegerParam(MPSolverParameters.IntegerParam.LP_ALGORITHM, (int)MPSolverParameters.LpAlgorithmValues.DUAL);
        return parameters;
    }

    // How many steps of a row's price make 1. What a price is off counts once for every unit of its limit: where that is money, nine decimals are too few.
    private static double[] PriceUnits(RolloutProblem problem)
    {
        var largest = problem.Rows.Select(row => Math.Abs((double)row.Limit)).ToArray();
        foreach (var (row, amount) in problem.Uses) largest[row] = Math.Max(largest[row], Math.Abs((double)amount));
        return [.. largest.Select(most => Math.Pow(10, Math.Max(9, 5 + Math.Ceiling(Math.Log10(Math.Max(1, most))))))];
    }

    private static double Rounded(double value) => Math.Round(Finite(value), 9);

    private static double Finite(double value) =>
        double.IsFinite(value) ? value : throw new InvalidOperationException($"The linear program met {value}; allowed are finite numbers.");
}
