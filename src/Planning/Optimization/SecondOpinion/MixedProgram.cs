using Google.OrTools.LinearSolver;
using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>The problem as SCIP and CBC take it, in floating point.</summary>
internal static class MixedProgram
{
    private const double Tolerance = 1e-9;

    public static MipAnswer Solve(RolloutProblem problem, MipQuestion question)
    {
        using var solver = Solver.CreateSolver(question.Solver == MipSolver.Scip ? "SCIP" : "CBC")
            ?? throw new InvalidOperationException($"This build of OR-Tools has no {question.Solver}.");
        var columns = Model(solver, problem);
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        if (question.Solver == MipSolver.Scip)
        {
            // By default a row of a million may be exceeded by one: the plan would not pass the check.
            parameters.SetDoubleParam(MPSolverParameters.DoubleParam.PRIMAL_TOLERANCE, Tolerance);
            if (question.FirstPlan) solver.SetSolverSpecificParametersAsString("limits/solutions = 1");
        }
        solver.SetTimeLimit(question.Seconds * 1000L);
        if (question.Threads > 1) solver.SetNumThreads(question.Threads);
        return Answer(solver, columns, solver.Solve(parameters));
    }

    private static Variable[] Model(Solver solver, RolloutProblem problem)
    {
        var columns = new Variable[problem.ColumnCount];
        var rows = new Constraint[problem.Rows.Length];
        for (var row = 0; row < rows.Length; row++) rows[row] = solver.MakeConstraint(double.NegativeInfinity, problem.Rows[row].Limit);
        for (var item = 0; item < problem.Items.Length; item++)
        {
            var once = solver.MakeConstraint(problem.Items[item].Required ? 1 : 0, 1);
            var (from, to) = problem.ColumnsOf(item);
            for (var column = from; column < to; column++)
            {
                columns[column] = solver.MakeBoolVar("");
                once.SetCoefficient(columns[column], 1);
                solver.Objective().SetCoefficient(columns[column], (double)problem.Values[column]);
                foreach (var (row, amount) in problem.UsesOf(column)) rows[row].SetCoefficient(columns[column], amount);
            }
        }
        foreach (var carry in problem.Carries)
        {
            var carried = solver.MakeNumVar(0, carry.Most, "");
            rows[carry.From].SetCoefficient(carried, 1);
            rows[carry.To].SetCoefficient(carried, -1);
        }
        solver.Objective().SetMaximization();
        return columns;
    }

    // The status first: without a plan every other number is whatever was there before.
    private static MipAnswer Answer(Solver solver, Variable[] columns, Solver.ResultStatus result)
    {
        var status = result switch
        {
            Solver.ResultStatus.OPTIMAL => MipStatus.Optimal,
            Solver.ResultStatus.FEASIBLE => MipStatus.Feasible,
            Solver.ResultStatus.INFEASIBLE => MipStatus.Infeasible,
            Solver.ResultStatus.NOT_SOLVED => MipStatus.NotFound,
            _ => MipStatus.GaveUp,
        };
        if (status is not (MipStatus.Optimal or MipStatus.Feasible)) return new MipAnswer { Status = status, Columns = [], Seconds = 0 };
        return new MipAnswer
        {
            Status = status,
            Columns = [.. Enumerable.Range(0, columns.Length).Where(column => columns[column].SolutionValue() > 0.5)],
            Value = MipSolving.Claimed(solver.Objective().Value()),
            Bound = MipSolving.Claimed(solver.Objective().BestBound()),
            Seconds = 0,
        };
    }
}
