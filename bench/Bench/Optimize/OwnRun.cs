using System.Diagnostics;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Bench.Optimize;

/// <summary>Our own answers to one instance: the problem formulated anew each time, on two threads, as the product does.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Bound">The proved bound that all gaps are against; whole for the count.</param>
/// <param name="First">One start: the first certified plan.</param>
/// <param name="Two">Two starts: the immediate answer.</param>
/// <param name="Sixty">Sixty starts.</param>
internal sealed record OwnRun(RolloutProblem Problem, decimal Bound, OwnPlan First, OwnPlan Two, OwnPlan Sixty)
{
    /// <summary>Answers an instance.</summary>
    public static OwnRun Of(Instance instance, CancellationToken cancellationToken)
    {
        var table = instance.Table();
        var first = Median(1);
        var two = Median(2);
        var (sixty, problem, bound) = Solve(60);
        return new OwnRun(problem, bound, first, two, sixty);

        // The short ones are measured three times: one pause of the machine would be all of them.
        OwnPlan Median(int starts) => Enumerable.Range(0, 3).Select(_ => Solve(starts).Plan).OrderBy(plan => plan.Seconds).ElementAt(1);

        (OwnPlan Plan, RolloutProblem Problem, decimal Bound) Solve(int starts)
        {
            var began = Stopwatch.GetTimestamp();
            var formulation = RolloutFormulation.Of(table, instance.Scenario);
            var optimum = RolloutOptimizer.Solve(
                formulation.Problem, new OptimizerOptions { Starts = starts, Seed = instance.Scenario.Seed }, null, cancellationToken);
            var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
            var counts = instance.Scenario.Objective == Objective.Count;
            var bound = counts ? decimal.Floor(optimum.CountBound) : optimum.Bound;
            decimal? value = optimum.Status == OptimumStatus.Found ? optimum.Value : null;
            return (new OwnPlan(seconds, value, Gaps.Of(value, bound)), formulation.Problem, bound);
        }
    }
}

/// <summary>A plan of ours.</summary>
/// <param name="Seconds">From the edited scenario to the plan with its proof.</param>
/// <param name="Value">Its value; null for no plan.</param>
/// <param name="Gap">Its gap; null for no plan.</param>
internal sealed record OwnPlan(double Seconds, decimal? Value, decimal? Gap);

/// <summary>How far plans are from a bound.</summary>
internal static class Gaps
{
    /// <summary>(bound − value) / bound; null for no plan.</summary>
    public static decimal? Of(decimal? value, decimal bound) => value is { } of ? bound == 0 ? 0 : (bound - of) / bound : null;
}
