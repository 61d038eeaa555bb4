using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// The best plan when one ward's pin is set so, against the best plan without. Of the plans under the pin that are as good as the best
/// one found there, or nearly, the one closest to the best plan without it counts: only what the pin brings about shall change.
/// </summary>
internal static class ForcedTrial
{
    /// <summary>By how much, of its value, the closest plan may be worse than the best under the pin: the loss named is its own.</summary>
    private const decimal Nearly = 0.0005m;

    /// <summary>Forces a ward.</summary>
    /// <param name="trials">Solves variants of the scenario.</param>
    /// <param name="best">The scenario's own optimum; found.</param>
    /// <param name="pin">The pin; it takes the place of the ward's own.</param>
    public static Forced Of(Trials trials, Trial best, Pin pin)
    {
        var own = trials.Scenario.Pins.FirstOrDefault(other => other.Ward == pin.Ward);
        var scenario = trials.Scenario with { Pins = [.. trials.Scenario.Pins.Where(other => other.Ward != pin.Ward), pin] };
        var forced = trials.Solve(scenario);
        if (forced.Status == OptimumStatus.Infeasible)
            return new Forced { Status = PlanStatus.Impossible, Clash = ClashSearch.Conditions(trials, forced) };
        if (forced.Status != OptimumStatus.Found) return new Forced { Status = PlanStatus.NotFound };
        var closest = Closest(trials, best, forced);
        // A pin that only takes possibilities away can bring no gain.
        var least = own is null || (own.NotBefore is { } year && (pin.Never || pin.Start >= year)) ? 0m : decimal.MinValue;
        return new Forced
        {
            Status = PlanStatus.Found,
            Change = PlanComparison.Of(best.Plan, closest.Plan),
            WardYearsLost = best.WardYears - closest.WardYears,
            ValueLost = new Loss(
                best.Value - closest.Value, Math.Max(least, best.Value - forced.Bound), best.Bound - Math.Max(forced.Value, closest.Value)),
            CountLost = new Loss(
                best.Count - closest.Count, Math.Max(least, best.Count - forced.CountBound), best.CountBound - Math.Max(forced.Count, closest.Count)),
        };
    }

    private static Trial Closest(Trials trials, Trial best, Trial forced)
    {
        var (problem, plan) = (forced.Formulation.Problem, PlanComparison.StartsOf(best.Plan));
        ImmutableArray<decimal> kept = [.. Enumerable.Range(0, problem.ColumnCount).Select(column => IsKept(column) ? 1m : 0)];
        var trial = trials.Solve(forced.Scenario, forced.Formulation, problem.WithValues(Leaning.Values(problem, kept)));
        return trial.Status == OptimumStatus.Found && trial.Value >= forced.Value - Nearly * Math.Abs(forced.Value) ? trial : forced;

        bool IsKept(int column) => plan.TryGetValue(problem.Items[problem.ItemOf[column]].Name, out var year) && year == problem.YearOf[column];
    }
}
