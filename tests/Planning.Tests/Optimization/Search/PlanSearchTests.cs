using ModelWard.Instances;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Tests.Optimization.Search;

public sealed class PlanSearchTests
{
    /// <summary>The first wave finds a ward fewer than can be; the second leaves the tie-breaks aside and closes the proof.</summary>
    [Fact]
    public void SecondWave_WhereTheFirstLacksAWard_ReachesTheBoundOfTheCountOnAnyNumberOfThreads()
    {
        var (problem, seed) = Case;
        var found = new List<Optimum>();
        var one = Solve(problem, seed, threads: 1, found.Add);
        var bound = decimal.Floor(one.CountBound);
        found[0].Value.ShouldBe(bound - 1);
        one.Value.ShouldBe(bound);
        PlanCheck.Broken(problem, one.Columns).ShouldBeEmpty();
        Solve(problem, seed, threads: 4).Columns.ShouldBe(one.Columns);
    }

    /// <summary>A plan found without tie-breaks still takes part in them: no exchange of one item alone gains any.</summary>
    [Fact]
    public void PlanFoundWithoutTieBreaks_LeavesNoSingleExchangeThatGainsThem()
    {
        var (problem, seed) = Case;
        var plan = Solve(problem, seed, threads: 2).Columns;
        foreach (var chosen in plan)
        {
            var (from, to) = problem.ColumnsOf(problem.ItemOf[chosen]);
            for (var other = from; other < to; other++)
                if (problem.TieBreaks[other] > problem.TieBreaks[chosen]) PlanCheck.Broken(problem, plan.Replace(chosen, other)).ShouldNotBeEmpty();
        }
    }

    private static (RolloutProblem Problem, long Seed) Case
    {
        get
        {
            var instance = Instance.OfSeed(2, sideRows: false);
            return (instance.Formulation().Problem, instance.Scenario.Seed);
        }
    }

    private static Optimum Solve(RolloutProblem problem, long seed, int threads, Action<Optimum>? better = null) => RolloutOptimizer.Solve(
        problem, new OptimizerOptions { Starts = 2 * PlanSearch.Wave, Seed = seed, Threads = threads }, better, TestContext.Current.CancellationToken);
}
