using System.Collections.Immutable;
using CsCheck;
using Google.OrTools.LinearSolver;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Tests.Analysis.Clash;

public sealed class DeletionFilterTests
{
    private static readonly Gen<RolloutProblem> Problems =
        from items in Gen.Int[1, 4]
        from required in Gen.Bool.Array[items]
        from limits in Gen.Long[-3, 4].Array[1, 6]
        from columns in ColumnsOf(items, limits.Length)
        from carried in Gen.Int[-1, 3]
        select new RolloutProblem(
            [.. Enumerable.Range(0, items).Select(item => new ProblemItem($"i{item}", required[item]))],
            [.. limits.Select((limit, row) => new ProblemRow($"r{row}", limit))],
            columns,
            limits.Length > 1 && carried >= 0 ? [new CarryOver(0, 1, carried)] : []);

    [Fact]
    public void TwoRowsThatClash_AmongOthers_AreFound()
    {
        // Both items must be chosen; together they need 5 of the 4 of row b. Rows a and c have room.
        var problem = new RolloutProblem(
            [new("i", true), new("j", true)], [new("a", 9), new("b", 4), new("c", 9)],
            [new(0, 1, 1, [new(0, 1), new(1, 2)]), new(1, 1, 1, [new(1, 3), new(2, 1)])], []);
        DeletionFilter.Clash(problem, Prove).ShouldBe([1, 3, 4]);
    }

    [Fact]
    public void RowThatGivesToAnother_LeftOut_GivesAllItMay()
    {
        // 3 are needed of row b, which has 1 and may take 1: row a does not matter.
        var problem = new RolloutProblem([new("i", true)], [new("a", 0), new("b", 1)], [new(0, 1, 1, [new(1, 3)])], [new(0, 1, 1)]);
        DeletionFilter.Clash(problem, Prove).ShouldBe([1, 2]);
    }

    [Fact]
    public void RequiredItemWithoutAColumn_IsAClashByItself() =>
        DeletionFilter.Clash(new RolloutProblem([new("i"), new("j", true)], [new("a", -1)], [], []), Prove).Length.ShouldBe(1);

    [Fact]
    public void FeasibleProblem_HasNoClash() =>
        DeletionFilter.Clash(new RolloutProblem([new("i", true)], [new("a", 1)], [new(0, 1, 1, [new(0, 1)])], []), Prove).ShouldBeEmpty();

    /// <summary>Another solver finds the clash infeasible, and feasible without any one of its conditions.</summary>
    [Fact]
    public void RandomProblem_ItsClash_IsInfeasibleAndIrreducible()
    {
        var clashes = 0;
        Problems.Sample(problem =>
        {
            var clash = DeletionFilter.Clash(problem, Prove);
            clash.IsEmpty.ShouldBe(Feasible(problem, Enumerable.Range(0, problem.Rows.Length + problem.Items.Length)));
            if (clash.IsEmpty) return;
            Interlocked.Increment(ref clashes);
            BruteForce.Best(problem).ShouldBeNull();
            Feasible(problem, clash).ShouldBeFalse();
            foreach (var condition in clash) Feasible(problem, clash.Where(other => other != condition)).ShouldBeTrue();
        }, iter: 400);
        clashes.ShouldBeGreaterThan(50);
    }

    private static Gen<ProblemColumn[]> ColumnsOf(int items, int rows) =>
        from shown in Gen.Bool.Array[items * 2]
        from amounts in Gen.Long[-2, 3].Array[items * 2 * rows]
        select Enumerable.Range(0, items * 2).Where(column => shown[column]).Select(column => new ProblemColumn(
            column / 2, column % 2, 1,
            [.. Enumerable.Range(0, rows).Select(row => new RowUse(row, amounts[column * rows + row])).Where(use => use.Amount != 0)])).ToArray();

    // Proofs by the rows alone, as the linear program of the other solver knows no others.
    private static ImmutableArray<decimal>? Prove(RolloutProblem problem) =>
        RolloutOptimizer.Solve(problem, new OptimizerOptions { Starts = 1 }) is { Status: OptimumStatus.Infeasible, ChosenPrice: 0 } proof
            ? proof.Prices
            : null;

    // Written from the problem's definition: rows that are not among the conditions are left out, and so are demands for an item.
    private static bool Feasible(RolloutProblem problem, IEnumerable<int> conditions)
    {
        var kept = conditions.ToHashSet();
        using var solver = Solver.CreateSolver("GLOP");
        var x = Enumerable.Range(0, problem.ColumnCount).Select(column => solver.MakeNumVar(0, 1, $"x{column}")).ToArray();
        var carried = problem.Carries.Select((carry, i) => solver.MakeNumVar(0, carry.Most, $"w{i}")).ToArray();
        for (var row = 0; row < problem.Rows.Length; row++)
        {
            if (!kept.Contains(row)) continue;
            var constraint = solver.MakeConstraint(double.NegativeInfinity, problem.Rows[row].Limit);
            for (var column = 0; column < x.Length; column++)
                foreach (var use in problem.UsesOf(column))
                    if (use.Row == row) constraint.SetCoefficient(x[column], use.Amount);
            for (var i = 0; i < carried.Length; i++)
            {
                if (problem.Carries[i].From == row) constraint.SetCoefficient(carried[i], 1);
                if (problem.Carries[i].To == row) constraint.SetCoefficient(carried[i], -1);
            }
        }
        for (var item = 0; item < problem.Items.Length; item++)
        {
            var (from, to) = problem.ColumnsOf(item);
            var demanded = problem.Items[item].Required && kept.Contains(problem.Rows.Length + item);
            var choice = solver.MakeConstraint(demanded ? 1 : double.NegativeInfinity, 1);
            for (var column = from; column < to; column++) choice.SetCoefficient(x[column], 1);
        }
        return solver.Solve() == Solver.ResultStatus.OPTIMAL;
    }
}
