using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// Plans nearly as good as the best and as different as can be. Each further plan is the one that differs in most wards from all plans
/// so far together, among those worth enough:
/// <code>
/// max  Σ_j (plans so far without the ward − plans so far with column j) x_j
/// s.t. the rows of the problem,  Σ_j v_j x_j ≥ best − within · |best|
/// </code>
/// Where the search finds none, as next to the best value it may, differences come second to the value itself.
/// </summary>
internal static class Alternatives
{
    public static AnalysisResult Answer(Trials trials, AlternativesQuestion question)
    {
        trials.Meter.Expect(question.Plans);
        var best = trials.Solve(trials.Scenario);
        if (best.Status != OptimumStatus.Found) return AnalysisResult.Without(best.NoPlan);
        var (found, least) = Search(trials, question, best);
        var answer = new AlternativesAnswer
        {
            Explanation = Names.Same(""),
            Within = question.Within,
            Best = found[0].Value,
            Bound = best.Bound,
            Least = least,
            Plans = [.. found.Select(trial => new AlternativePlan(trial.Value, trial.Count, trial.Plan))],
            Distances = Distances(found),
        };
        answer = WithWards(answer, best.Formulation.Problem);
        return AnalysisResult.Of(answer with { Explanation = AlternativesSentence.Of(answer, question.Plans) });
    }

    /// <summary>The plans, and what each is worth at least. Where one turns out better than the best so far, the search begins anew with it.</summary>
    private static (List<Trial> Found, decimal Least) Search(Trials trials, AlternativesQuestion question, Trial best)
    {
        var least = best.Value - question.Within * Math.Abs(best.Value);
        var floored = ValueFloor.Of(best.Formulation.Problem, least - best.Formulation.Constant);
        var found = new List<Trial> { best };
        while (found.Count < question.Plans && Next(trials, floored, least, found) is { } next)
        {
            if (next.Value > best.Value) return Search(trials, question, next);
            found.Add(next);
            trials.Meter.Expect(question.Plans - found.Count);
        }
        return (found, least);
    }

    /// <summary>The next plan; null when none is found that differs from all so far.</summary>
    private static Trial? Next(Trials trials, RolloutProblem floored, decimal least, List<Trial> found)
    {
        var first = found[0];
        var (problem, differences) = (first.Formulation.Problem, Differences(floored, found));
        return Solve(floored.WithValues(differences)) ?? Solve(problem.WithValues(Leaning.Values(problem, differences)));

        Trial? Solve(RolloutProblem of)
        {
            var trial = trials.Solve(first.Scenario, first.Formulation, of);
            var isNew = found.TrueForAll(other => !other.Optimum.Columns.SequenceEqual(trial.Optimum.Columns));
            return trial.Status == OptimumStatus.Found && trial.Value >= least && isNew ? trial : null;
        }
    }

    private static ImmutableArray<decimal> Differences(RolloutProblem problem, List<Trial> found)
    {
        var withWard = new int[problem.Items.Length];
        var withColumn = new int[problem.ColumnCount];
        foreach (var column in found.SelectMany(trial => trial.Optimum.Columns))
        {
            withColumn[column]++;
            withWard[problem.ItemOf[column]]++;
        }
        return [.. withColumn.Select((with, column) => (decimal)(found.Count - withWard[problem.ItemOf[column]] - with))];
    }

    private static ImmutableArray<PlanDistance> Distances(List<Trial> found) =>
    [
        .. Enumerable.Range(0, found.Count).SelectMany(one => Enumerable.Range(one + 1, found.Count - one - 1)
            .Select(other => new PlanDistance(one, other, PlanComparison.Of(found[one].Plan, found[other].Plan).Wards))),
    ];

    private static AlternativesAnswer WithWards(AlternativesAnswer answer, RolloutProblem problem)
    {
        var times = answer.Plans.SelectMany(plan => plan.Plan).CountBy(line => line.Ward, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var wards = problem.Items.Select(item => new SwingWard(item.Name, times.GetValueOrDefault(item.Name))).ToArray();
        return answer with
        {
            Always = [.. wards.Where(ward => ward.Plans == answer.Plans.Length).Select(ward => ward.Ward)],
            Never = [.. wards.Where(ward => ward.Plans == 0).Select(ward => ward.Ward)],
            Swing = [.. wards.Where(ward => ward.Plans > 0 && ward.Plans < answer.Plans.Length)],
        };
    }
}
