using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// What must give so that there is a plan. The elastic program finds the least sum of shares
/// <code>
/// min  Σ_c s_c / w_c
/// </code>
/// where condition c gives by s_c, and w_c is its limit, its target, or 1 for what is dropped; even shares of starts are allowed. Two
/// ways lead from there to whole units. Either what gives is rounded up and the scenario solved again; where no plan is found, all that
/// gives gives more: one ward or a thousandth of the limit at first, twice as much in each further try. Or the program's starts are
/// rounded, and what the plan that they make exceeds is what gives. The smaller sum of shares counts.
/// </summary>
internal static class RelaxationSearch
{
    private const int Tries = 11;

    /// <summary>The cheapest relaxation found for a scenario that is proved to have no plan; null when nothing gives.</summary>
    public static CheapestRelaxation? Of(Trials trials, Trial impossible)
    {
        var scenario = impossible.Scenario;
        var knobs = new Knobs(trials.Table, scenario, impossible.Formulation.Problem).All;
        var elastic = ElasticSolution.Of(YearlyOfficers.Of(impossible.Formulation.Problem, scenario), knobs);
        var gives = elastic.Least.Any(least => least > 0);
        if (!gives && elastic.Exceeded is null) return null;
        var way = gives ? ByTrying(trials, scenario, knobs, elastic) : null;
        if (elastic.Exceeded is { } exceeded && (way is null || Shares(knobs, exceeded) < Shares(knobs, way.Value.By)))
        {
            var trial = trials.Solve(Relaxed(scenario, knobs, exceeded));
            // A plan is known to be there, found again or not.
            way = (exceeded, trial.Status == OptimumStatus.Found ? trial.Count : elastic.Chosen + impossible.Formulation.RecognizedBefore);
        }
        var by = way?.By ?? [.. knobs.Select((knob, k) => By(knob, elastic.Least[k], 0))];
        return new CheapestRelaxation { Gives = Gives(knobs, elastic.Least, by), PlanFound = way is not null, Count = way?.Count };
    }

    private static (ImmutableArray<long> By, int Count)? ByTrying(Trials trials, Scenario scenario, IReadOnlyList<Knob> knobs, ElasticSolution elastic)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            ImmutableArray<long> by = [.. knobs.Select((knob, k) => By(knob, elastic.Least[k], attempt))];
            if (attempt > 0 && elastic.Exceeded is { } exceeded && Shares(knobs, exceeded) <= Shares(knobs, by)) break;
            var trial = trials.Solve(Relaxed(scenario, knobs, by));
            if (trial.Status == OptimumStatus.Found) return (by, trial.Count);
        }
        return null;
    }

    private static Scenario Relaxed(Scenario scenario, IReadOnlyList<Knob> knobs, ImmutableArray<long> by) =>
        knobs.Index().Where(one => by[one.Index] > 0).Aggregate(scenario, (of, one) => one.Item.Apply(of, by[one.Index]));

    private static decimal Shares(IReadOnlyList<Knob> knobs, ImmutableArray<long> by) => knobs.Select((knob, k) => knob.Share(by[k])).Sum();

    private static ImmutableArray<Give> Gives(IReadOnlyList<Knob> knobs, ImmutableArray<decimal> least, ImmutableArray<long> by) =>
    [
        .. knobs.Index().Where(one => by[one.Index] > 0)
            .Select(one => new Give(one.Item.Row, one.Item.Words(by[one.Index]), least[one.Index], by[one.Index], one.Item.From, one.Item.To(by[one.Index]))),
    ];

    private static long By(Knob knob, decimal least, int attempt)
    {
        if (least == 0) return 0;
        if (knob.Extra == 0) return 1;
        var more = attempt == 0 ? 0 : knob.Extra << (attempt - 1);
        return Math.Min(knob.Most, (long)decimal.Ceiling(least) + more);
    }
}
