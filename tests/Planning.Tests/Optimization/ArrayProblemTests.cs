using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Tests.Optimization;

/// <summary>Problems that nobody would plan a city with, made from plain arrays.</summary>
public sealed class ArrayProblemTests
{
    private static readonly OptimizerOptions Options = new() { Starts = 4 };

    [Fact]
    public void NoItems_HasTheEmptyPlanAndBoundZero()
    {
        var optimum = Solve(new RolloutProblem([], [new ProblemRow("room", 5)], [], []));
        optimum.Status.ShouldBe(OptimumStatus.Found);
        optimum.Columns.ShouldBeEmpty();
        (optimum.Value, optimum.Bound, optimum.CountBound).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void NoRows_ChoosesTheBestOfEveryItem()
    {
        var optimum = Solve(
            new RolloutProblem([new ProblemItem("a"), new ProblemItem("b")], [], [Column(0, 0, 2), Column(0, 1, 3), Column(1, 0, 5)], []));
        (optimum.Value, optimum.Bound).ShouldBe((8, 8));
    }

    [Fact]
    public void NoItemsAndALimitThatCannotBeKept_IsInfeasible() =>
        Solve(new RolloutProblem([], [new ProblemRow("wanted", -1)], [], [])).Status.ShouldBe(OptimumStatus.Infeasible);

    [Fact]
    public void ZeroCapacity_ChoosesOnlyWhatUsesNothing()
    {
        var optimum = Solve(
            new RolloutProblem([new ProblemItem("a"), new ProblemItem("b")], [new ProblemRow("room", 0)],
                [Column(0, 0, 9, (0, 1)), Column(1, 0, 2, (0, 0))], []));
        optimum.Value.ShouldBe(2);
        optimum.Bound.ShouldBeInRange(2, 2.000_01m);
    }

    [Fact]
    public void ItemThatFitsNowhere_IsLeftOut()
    {
        var problem = new RolloutProblem([new ProblemItem("a"), new ProblemItem("b")], [new ProblemRow("room", 10)],
            [Column(0, 0, 9, (0, 11)), Column(0, 1, 9, (0, 12)), Column(1, 0, 2, (0, 10))], []);
        var optimum = Solve(problem);
        optimum.Value.ShouldBe(2);
        optimum.Columns.ShouldBe([2]);
        optimum.Bound.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void RequiredItemWithoutColumns_IsInfeasible() =>
        Solve(new RolloutProblem([new ProblemItem("a", Required: true)], [], [], [])).Status.ShouldBe(OptimumStatus.Infeasible);

    [Fact]
    public void EqualValues_FillTheRoom()
    {
        var items = Enumerable.Range(0, 50).Select(i => new ProblemItem($"{i}")).ToList();
        var problem = new RolloutProblem(items, [new ProblemRow("room", 130)], items.Select((_, i) => Column(i, 0, 1, (0, 10))), []);
        var optimum = Solve(problem);
        optimum.Value.ShouldBe(13);
        decimal.Floor(optimum.CountBound).ShouldBe(13);
    }

    [Fact]
    public void NegativeValues_AreNotChosenUnlessRequired()
    {
        var optimum = Solve(
            new RolloutProblem([new ProblemItem("a", Required: true), new ProblemItem("b")], [new ProblemRow("room", 9)],
                [Column(0, 0, -5, (0, 1)), Column(0, 1, -3, (0, 1)), Column(1, 0, -1, (0, 1))], []));
        (optimum.Value, optimum.Bound).ShouldBe((-3, -3));
    }

    [Fact]
    public void WhatIsCarried_IsUsedInTheNextRow()
    {
        var problem = new RolloutProblem([new ProblemItem("a")], [new ProblemRow("first", 6), new ProblemRow("second", 5)],
            [Column(0, 1, 1, (1, 9))], [new CarryOver(0, 1, 4)]);
        Solve(problem).Value.ShouldBe(1);
        Solve(problem.WithLimits([6, 5], [3])).Value.ShouldBe(0);
    }

    [Fact]
    public void LargeAmounts_ArePlannedExactly()
    {
        const long huge = RolloutProblem.MostAmount;
        var items = Enumerable.Range(0, 20).Select(i => new ProblemItem($"{i}")).ToList();
        var problem = new RolloutProblem(items, [new ProblemRow("room", 7 * huge - 1)], items.Select((_, i) => Column(i, 0, 1, (0, huge - i % 2))), []);
        var optimum = Solve(problem);
        PlanCheck.Broken(problem, optimum.Columns).ShouldBeEmpty();
        optimum.Value.ShouldBe(7);
        optimum.Bound.ShouldBeGreaterThanOrEqualTo(7);
    }

    /// <summary>A knapsack of 5,000 items in one year under 30 rows: a plan within a thousandth of the proved bound.</summary>
    [Fact]
    public void FiveThousandItemsInOneYearUnderThirtyRows_ComeCloseToTheBound()
    {
        const int rows = 30;
        var items = Enumerable.Range(0, 5_000).Select(i => new ProblemItem($"{i}")).ToList();
        var columns = items.Select((_, i) => Column(i, 0, 20 + Drawn(i, rows, 80), [.. Enumerable.Range(0, rows).Select(r => (r, 1L + Drawn(i, r, 99)))])).ToList();
        var limits = Enumerable.Range(0, rows).Select(r => new ProblemRow($"row {r}", columns.Sum(column => column.Uses[r].Amount) / 3)).ToList();
        var problem = new RolloutProblem(items, limits, columns, []);
        var optimum = Solve(problem);
        PlanCheck.Broken(problem, optimum.Columns).ShouldBeEmpty();
        ((optimum.Bound - optimum.Value) / optimum.Bound).ShouldBeInRange(0, 0.001m);
    }

    [Fact]
    public void PartsThatDoNotFit_AreNamed()
    {
        Refusal(() => new RolloutProblem([], [], [Column(0, 0, 1)], [])).ShouldContain("item of a column is 0");
        Refusal(() => new RolloutProblem([new ProblemItem("a")], [], [Column(0, 0, 1, (3, 1))], [])).ShouldContain("row of a column of item 0 is 3");
        Refusal(() => new RolloutProblem([new ProblemItem("a")], [], [Column(0, 4, 1), Column(0, 4, 2)], [])).ShouldContain("year of a column of item 0 is 4");
        Refusal(() => new RolloutProblem([new ProblemItem("a")], [new ProblemRow("r", 1)], [Column(0, 0, 1, (0, 1), (0, 2))], [])).ShouldContain("each row once");
        Refusal(() => new RolloutProblem([], [new ProblemRow("r", 1), new ProblemRow("r", 1)], [], [])).ShouldContain("name of a row is r");
        Refusal(() => new RolloutProblem([], [new ProblemRow("r", long.MaxValue)], [], [])).ShouldContain("limit of row r");
        Refusal(() => new RolloutProblem([new ProblemItem("a")], [], [Column(0, 0, 0.1234567m)], [])).ShouldContain("value of a column");
        Refusal(() => new RolloutProblem([], [new ProblemRow("r", 1), new ProblemRow("s", 1)], [], [new CarryOver(0, 1, 1), new CarryOver(1, 0, 1)])).ShouldContain("ring");
        Refusal(() => new RolloutProblem([], [new ProblemRow("r", 1)], [], [new CarryOver(0, 0, -1)])).ShouldNotBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => RolloutOptimizer.Solve(new RolloutProblem([], [], [], []), Options with { Starts = 0 }, null, TestContext.Current.CancellationToken));
    }

    private static Optimum Solve(RolloutProblem problem) => RolloutOptimizer.Solve(problem, Options, null, TestContext.Current.CancellationToken);

    private static ProblemColumn Column(int item, int year, decimal value, params (int Row, long Amount)[] uses) =>
        new(item, year, value, [.. uses.Select(use => new RowUse(use.Row, use.Amount))]);

    private static long Drawn(int item, int row, int below) => (item * 7_919L + row * 104_729L + item * (long)row * 31) % 997 * below / 997;

    private static string Refusal(Func<RolloutProblem> make) => Should.Throw<ArgumentException>(make).Message;
}
