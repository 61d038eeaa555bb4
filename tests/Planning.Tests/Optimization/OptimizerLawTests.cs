using CsCheck;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Tests.Analysis;

namespace ModelWard.Planning.Tests.Optimization;

public sealed class OptimizerLawTests
{
    private static readonly OptimizerOptions Options = new() { Starts = 4 };

    [Fact]
    public void Bound_AgainstEveryPlanThereIs_IsNeverBeaten() => ProblemCase.Tiny.Sample(drawn =>
    {
        var problem = drawn.Problem();
        var optimum = Solve(problem, Options);
        if (BruteForce.Best(problem) is not { } best)
        {
            optimum.Status.ShouldNotBe(OptimumStatus.Found);
            return;
        }
        optimum.Status.ShouldNotBe(OptimumStatus.Infeasible);
        optimum.Bound.ShouldBeGreaterThanOrEqualTo(best);
        decimal.Floor(optimum.CountBound).ShouldBeGreaterThanOrEqualTo(BruteForce.Best(Counted(problem))!.Value);
    });

    [Fact]
    public void Plan_CheckedFromScratch_KeepsEveryRowAndIsWorthWhatIsSaid() => ProblemCase.Tiny.Sample(drawn =>
    {
        var problem = drawn.Problem();
        var optimum = Solve(problem, Options);
        if (optimum.Status != OptimumStatus.Found) return;
        PlanCheck.Broken(problem, optimum.Columns).ShouldBeEmpty();
        optimum.Value.ShouldBe(optimum.Columns.Sum(column => problem.Values[column]));
        optimum.Value.ShouldBeLessThanOrEqualTo(optimum.Bound);
        WeakDuality.Bound(problem, optimum.Prices, (long)decimal.Floor(optimum.CountBound), optimum.ChosenPrice).ShouldBe(optimum.Bound);
    });

    /// <summary>On problems small enough to try every plan the search finds the best of all in at least 90 of 100.</summary>
    [Fact]
    public void Search_OnTinyProblemsOfAFixedSeed_ReachesTheExactOptimum()
    {
        var random = new PCG(20_260_101);
        var (solvable, reached) = (0, 0);
        for (var i = 0; i < 600; i++)
        {
            var problem = ProblemCase.Tiny.Generate(random, null, out Size _).Problem();
            if (BruteForce.Best(problem) is not { } best) continue;
            solvable++;
            var optimum = Solve(problem, Options);
            if (optimum.Status == OptimumStatus.Found && optimum.Value == best) reached++;
        }
        solvable.ShouldBeGreaterThan(300);
        ((double)reached / solvable).ShouldBeGreaterThanOrEqualTo(0.9, $"{reached} of {solvable}");
    }

    /// <summary>
    /// Rule 25: a proved bound may lie 1e-6 relative below what less of a limit gave, no more. Where the
    /// values are near 0 what the solver leaves on a price (its dual tolerance, below 1e-5) counts by each unit of the limits.
    /// </summary>
    [Fact]
    public void Bound_AfterALimitWasRaised_IsNotLower() => Gen.Select(ProblemCase.Tiny, Gen.Int[0, 3], Gen.Long[1, 9]).Sample((drawn, place, more) =>
    {
        var problem = drawn.Problem();
        var row = place % problem.Rows.Length;
        var raised = problem.WithLimits(
            [.. problem.Rows.Select((of, r) => r == row ? of.Limit + more : of.Limit)], [.. problem.Carries.Select(carry => carry.Most)]);
        var (less, greater) = (Solve(problem, Options), Solve(raised, Options));
        if (less.Status == OptimumStatus.Infeasible) return;
        greater.Status.ShouldNotBe(OptimumStatus.Infeasible);
        greater.Bound.ShouldBeGreaterThanOrEqualTo(less.Bound - 1e-6m * Math.Max(1, Math.Abs(less.Bound)) - 1e-5m * problem.Rows.Sum(of => Math.Abs(of.Limit)));
    });

    [Fact]
    public void Answer_OnOneAndOnFourThreads_IsTheSame() => ProblemCase.Tiny.Sample(drawn =>
    {
        var problem = drawn.Problem();
        var one = Solve(problem, new OptimizerOptions { Starts = 9, Seed = 5 });
        var four = Solve(problem, new OptimizerOptions { Starts = 9, Seed = 5, Threads = 4 });
        four.Columns.ShouldBe(one.Columns);
        four.Prices.ShouldBe(one.Prices);
        four.Bound.ShouldBe(one.Bound);
    }, iter: 30);

    /// <summary>What is called infeasible is proved: with all values 0 the bound lies below what choosing nothing is worth.</summary>
    [Fact]
    public void Infeasible_ByItsPrices_IsProved()
    {
        var problem = new RolloutProblem(
            [new ProblemItem("a", Required: true)], [new ProblemRow("room", 3)], [new ProblemColumn(0, 0, 1, [new RowUse(0, 5)])], []);
        var optimum = Solve(problem, Options);
        optimum.Status.ShouldBe(OptimumStatus.Infeasible);
        WeakDuality.Bound(problem, optimum.Prices, [0]).ShouldBeLessThan(0);
    }

    /// <summary>Shares of starts would do, but whole ones are one too few: what is proved of the count proves that there is no plan.</summary>
    [Fact]
    public void MoreWantedThanTheCountsBound_IsProvedInfeasible()
    {
        var problem = new RolloutProblem(
            [new ProblemItem("a"), new ProblemItem("b")], [new ProblemRow("room", 5), new ProblemRow("wanted", -3)],
            [new ProblemColumn(0, 0, 1, [new RowUse(0, 3), new RowUse(1, -2)]), new ProblemColumn(1, 0, 1, [new RowUse(0, 3), new RowUse(1, -2)])], []);
        var optimum = Solve(problem, Options);
        optimum.Status.ShouldBe(OptimumStatus.Infeasible);
        optimum.ChosenPrice.ShouldBeGreaterThan(0);
    }

    private static Optimum Solve(RolloutProblem problem, OptimizerOptions options) =>
        RolloutOptimizer.Solve(problem, options, null, TestContext.Current.CancellationToken);

    private static RolloutProblem Counted(RolloutProblem problem) => problem.WithValues([.. Enumerable.Repeat(1m, problem.ColumnCount)]);
}
