using Google.OrTools.Sat;
using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>The problem as CP-SAT takes it, in whole numbers: values are counted in the smallest decimal unit that all of them need.</summary>
internal static class WholeProgram
{
    // Sums of values must fit into 64 bits with room to spare.
    private const decimal MostSum = 1_000_000_000_000_000_000;

    public static MipAnswer Solve(RolloutProblem problem, MipQuestion question)
    {
        var model = new CpModel();
        var columns = new BoolVar[problem.ColumnCount];
        for (var column = 0; column < columns.Length; column++) columns[column] = model.NewBoolVar("");
        var scale = Scale(problem);
        AddItems(model, problem, columns);
        AddRows(model, problem, columns);
        model.Maximize(LinearExpr.WeightedSum(columns, problem.Values.Select(value => (long)(value * scale))));
        if (model.Validate().Length > 0) return new MipAnswer { Status = MipStatus.GaveUp, Columns = [], Seconds = 0 };
        var solver = new CpSolver { StringParameters = $"max_time_in_seconds:{question.Seconds},num_workers:{question.Threads}" };
        using var incumbents = new Incumbents(scale, question.FirstPlan);
        return Answer(solver, solver.Solve(model, incumbents), columns, scale) with { Trace = [.. incumbents.Found] };
    }

    private static void AddItems(CpModel model, RolloutProblem problem, BoolVar[] columns)
    {
        for (var item = 0; item < problem.Items.Length; item++)
        {
            var (from, to) = problem.ColumnsOf(item);
            if (problem.Items[item].Required) model.AddExactlyOne(columns[from..to]);
            else if (to > from) model.AddAtMostOne(columns[from..to]);
        }
    }

    private static void AddRows(CpModel model, RolloutProblem problem, BoolVar[] columns)
    {
        var (variables, amounts) = (new List<IntVar>[problem.Rows.Length], new List<long>[problem.Rows.Length]);
        for (var row = 0; row < variables.Length; row++) (variables[row], amounts[row]) = ([], []);
        for (var column = 0; column < columns.Length; column++)
            foreach (var (row, amount) in problem.UsesOf(column)) Add(row, columns[column], amount);
        foreach (var carry in problem.Carries)
        {
            var carried = model.NewIntVar(0, carry.Most, "");
            Add(carry.From, carried, 1);
            Add(carry.To, carried, -1);
        }
        for (var row = 0; row < variables.Length; row++)
            model.AddLinearConstraint(LinearExpr.WeightedSum(variables[row], amounts[row]), long.MinValue, problem.Rows[row].Limit);

        void Add(int row, IntVar variable, long amount)
        {
            variables[row].Add(variable);
            amounts[row].Add(amount);
        }
    }

    private static decimal Scale(RolloutProblem problem)
    {
        var scale = 1m;
        while (problem.Values.Any(value => decimal.Truncate(value * scale) != value * scale) && Sum(scale * 10) <= MostSum) scale *= 10;
        return scale;

        decimal Sum(decimal by) => problem.Values.Sum(Math.Abs) * by;
    }

    // The status first: without a plan every other number is whatever was there before.
    private static MipAnswer Answer(CpSolver solver, CpSolverStatus result, BoolVar[] columns, decimal scale)
    {
        var status = result switch
        {
            CpSolverStatus.Optimal => MipStatus.Optimal,
            CpSolverStatus.Feasible => MipStatus.Feasible,
            CpSolverStatus.Infeasible => MipStatus.Infeasible,
            CpSolverStatus.Unknown => MipStatus.NotFound,
            _ => MipStatus.GaveUp,
        };
        if (status is not (MipStatus.Optimal or MipStatus.Feasible)) return new MipAnswer { Status = status, Columns = [], Seconds = 0 };
        return new MipAnswer
        {
            Status = status,
            Columns = [.. Enumerable.Range(0, columns.Length).Where(column => solver.BooleanValue(columns[column]))],
            Value = MipSolving.Claimed(solver.ObjectiveValue) / scale,
            Bound = MipSolving.Claimed(solver.BestObjectiveBound) / scale,
            Seconds = 0,
        };
    }

    private sealed class Incumbents(decimal scale, bool firstPlan) : CpSolverSolutionCallback
    {
        public List<Incumbent> Found { get; } = [];

        public override void OnSolutionCallback()
        {
            if (MipSolving.Claimed(ObjectiveValue()) is { } value) Found.Add(new Incumbent(MipSolving.Rounded(WallTime()), value / scale));
            if (firstPlan) StopSearch();
        }
    }
}
