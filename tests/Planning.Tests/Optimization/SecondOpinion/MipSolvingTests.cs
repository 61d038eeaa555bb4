using System.Text.Json;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Tests.Optimization.SecondOpinion;

public class MipSolvingTests
{
    public static TheoryData<MipSolver> Solvers => [.. Enum.GetValues<MipSolver>()];

    // Ten units for items of 6, 5 and 4 in one year, half of what is left for the next: the second and third now, or the first now and the third next.
    private static readonly RolloutProblem Tiny = new(
        [new ProblemItem("a"), new ProblemItem("b"), new ProblemItem("c")],
        [new ProblemRow("money/0", 10), new ProblemRow("money/1", 0)],
        [
            new ProblemColumn(0, 0, 7.5m, [new RowUse(0, 6)]), new ProblemColumn(1, 0, 5, [new RowUse(0, 5)]),
            new ProblemColumn(2, 0, 2.25m, [new RowUse(0, 4)]), new ProblemColumn(2, 1, 3, [new RowUse(1, 4)]),
        ],
        [new CarryOver(0, 1, 4)]);

    [Theory, MemberData(nameof(Solvers))]
    public void Solve_TinyProblem_FindsTheOptimumAndClaimsIt(MipSolver solver)
    {
        var answer = MipSolving.Solve(Asked(Tiny, solver));

        answer.Status.ShouldBe(MipStatus.Optimal);
        answer.Columns.ShouldBe([0, 3]);
        answer.Value!.Value.ShouldBe(10.5m, 1e-6m);
        answer.Bound!.Value.ShouldBe(10.5m, 1e-6m);
        OpinionCheck.Of(Tiny, answer.Columns).ShouldSatisfyAllConditions(check => check.Value.ShouldBe(10.5m), check => check.Broken.ShouldBeEmpty());
    }

    [Theory, MemberData(nameof(Solvers))]
    public void Solve_NothingToChoose_IsOptimalAndEmpty(MipSolver solver)
    {
        var answer = MipSolving.Solve(Asked(new RolloutProblem([], [], [], []), solver));

        answer.Status.ShouldBe(MipStatus.Optimal);
        answer.Columns.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Solvers))]
    public void Solve_RequiredItemThatFitsNowhere_IsInfeasibleAndClaimsNothing(MipSolver solver)
    {
        var problem = new RolloutProblem(
            [new ProblemItem("a", Required: true)], [new ProblemRow("money", 5)], [new ProblemColumn(0, 0, 1, [new RowUse(0, 6)])], []);

        var answer = MipSolving.Solve(Asked(problem, solver));

        answer.Status.ShouldBe(MipStatus.Infeasible);
        (answer.Value, answer.Bound).ShouldBe((null, null));
        answer.Columns.ShouldBeEmpty();
    }

    [Fact]
    public void Arrays_OfASampleWrittenAndRead_AreTheSameProblem()
    {
        var problem = Instance.OfSample("baseline").Valued().Formulation().Problem;
        var written = JsonSerializer.Serialize(ProblemArrays.Of(problem), ModelJson.Options);

        var read = JsonSerializer.Deserialize<ProblemArrays>(written, ModelJson.Options)!.ToProblem();

        JsonSerializer.Serialize(ProblemArrays.Of(read), ModelJson.Options).ShouldBe(written);
        read.Values.ShouldBe(problem.Values);
        read.Carries.ShouldBe(problem.Carries);
    }

    [Fact]
    public void Arrays_ThatDoNotFitTogether_AreRefused()
    {
        var arrays = ProblemArrays.Of(Tiny);

        Should.Throw<ArgumentException>(() => (arrays with { Limits = [10] }).ToProblem()).Message.ShouldContain("limits");
        Should.Throw<ArgumentException>(() => (arrays with { UseCounts = [1, 1, 1, 5] }).ToProblem()).Message.ShouldContain("useCounts");
        Should.Throw<ArgumentException>(() => (arrays with { ItemOf = [0, 1, 2, 9] }).ToProblem()).Message.ShouldContain("item");
    }

    [Fact]
    public void Question_OutOfRange_IsRefused()
    {
        Should.Throw<ArgumentException>(() => MipSolving.Solve(Asked(Tiny, MipSolver.Scip) with { Seconds = 0 }));
        Should.Throw<ArgumentException>(() => MipSolving.Solve(Asked(Tiny, MipSolver.Scip) with { Threads = 0 }));
        Should.Throw<ArgumentException>(() => MipSolving.Solve(Asked(Tiny, (MipSolver)9)));
    }

    [Fact]
    public void Check_OfAFalsePlan_SaysWhatItBreaks()
    {
        OpinionCheck.AreColumns(Tiny, [0, 4]).ShouldBeFalse();
        OpinionCheck.AreColumns(Tiny, [0, 0]).ShouldBeFalse();
        OpinionCheck.AreColumns(Tiny, default).ShouldBeFalse();
        OpinionCheck.Of(Tiny, [0, 1]).Broken.ShouldHaveSingleItem().ShouldContain("money/0");
    }

    private static MipQuestion Asked(RolloutProblem problem, MipSolver solver) =>
        new() { Problem = ProblemArrays.Of(problem), Solver = solver, Seconds = 20 };
}
