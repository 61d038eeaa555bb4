using System.Collections.Immutable;
using System.Numerics;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// The frontier of count against capital (docs/model.md). Every budget is solved from scratch for the count, whatever the scenario's
/// objective. What a budget reaches, a larger one reaches too: where the search did worse for the larger, the smaller one's plan stands
/// there as well; a bound proved for a larger budget holds for the smaller ones.
/// </summary>
internal static class Frontier
{
    private const int Largest = 2 * Budgets.Whole;
    private const decimal MostWardYears = 1_000_000_000;

    public static AnalysisResult Answer(Trials trials, FrontierQuestion question)
    {
        var scenario = trials.Scenario with { Objective = Objective.Count };
        var solved = new Dictionary<long, Trial>();
        var limited = new LimitedProblem(scenario, RolloutFormulation.Of(trials.Table, scenario).Problem);
        using var counts = Analysis.CountBounds.Of(trials.Table, limited.Own, scenario.LastYear);
        // One search as a rule shows that the least budget has a plan; the other points are known then.
        trials.Meter.Expect(question.Points);
        var bracket = Bracket.Of(Largest, Impossible, part => Solve(part).Status == OptimumStatus.Found ? part : null, _ => 1);
        if (bracket.Least is not { } least) return AnalysisResult.Without(Solve(Largest).NoPlan);
        var parts = Parts(least, question.Points);
        trials.Meter.Expect(parts.Count(part => !solved.ContainsKey(part)));
        var points = Points([.. parts.Select(Solve)], parts, scenario);
        var knee = Knee(points);
        if (knee >= 0) points[knee] = points[knee] with { Knee = true };
        return AnalysisResult.Of(new FrontierAnswer
        {
            Explanation = FrontierWords.Sentence(trials.Table.Count, points, scenario),
            Least = Budgets.Named(scenario, least),
            Impossible = bracket.Impossible is { } impossible ? Budgets.Named(scenario, impossible) : null,
            Present = Budgets.Named(scenario, Budgets.Whole),
            Knee = knee >= 0 ? points[knee].Budget : null,
            Points = [.. points],
        });

        bool Impossible(long part) => counts.Impossible(limited.Under(Budgets.Of(scenario, part).Limits), 0);

        Trial Solve(long part)
        {
            if (!solved.TryGetValue(part, out var trial)) solved[part] = trial = trials.Solve(Budgets.Of(scenario, part));
            return trial;
        }
    }

    /// <summary>Budgets evenly from the least to the largest; the inner one nearest to the present budget gives way to it.</summary>
    private static ImmutableArray<long> Parts(long least, int count)
    {
        var parts = Enumerable.Range(0, count).Select(i => least + (Largest - least) * i / (count - 1)).ToArray();
        if (least < Budgets.Whole)
            parts[Enumerable.Range(1, count - 2).MinBy(i => Math.Abs(parts[i] - Budgets.Whole))] = Budgets.Whole;
        return [.. parts.Distinct()];
    }

    private static FrontierPoint[] Points(Trial[] trials, ImmutableArray<long> parts, Scenario scenario)
    {
        var points = new FrontierPoint[parts.Length];
        var best = trials[0];
        var (counts, wardYears) = (CountBounds(trials), WardYearBounds(trials));
        for (var i = 0; i < points.Length; i++)
        {
            if (trials[i].Status == OptimumStatus.Found && (trials[i].Count, trials[i].WardYears).CompareTo((best.Count, best.WardYears)) > 0) best = trials[i];
            points[i] = new FrontierPoint
            {
                Budget = Budgets.Named(scenario, parts[i]),
                Count = best.Count,
                CountBound = counts[i],
                Gap = counts[i] == 0 ? 0 : decimal.Round((counts[i] - best.Count) / (decimal)counts[i], 6),
                WardYears = best.WardYears,
                WardYearsBound = wardYears[i],
                Present = parts[i] == Budgets.Whole,
            };
        }
        return points;
    }

    private static int[] CountBounds(Trial[] trials) =>
        NeverFalling([.. trials.Select(trial => trial.Status == OptimumStatus.Found ? trial.CountBound : trial.Table.Count)]);

    // The best ward-years are asked for apart from the count, so this bounds every plan of the budget.
    private static long[] WardYearBounds(Trial[] trials)
    {
        var (table, scenario, problem) = (trials[0].Table, trials[0].Scenario, trials[0].Formulation.Problem);
        var before = Recognition.WardYearsBefore(table, scenario);
        using var bounds = new LinearBounds(problem, [.. Recognition.OfColumns(table, problem).Select(recognized => (decimal)scenario.LastYear - recognized)]);
        return NeverFalling([.. trials.Select(trial => before + (long)decimal.Floor(bounds.Under(trial.Formulation.Problem)?.Value ?? MostWardYears))]);
    }

    // What bounds a larger budget bounds the smaller ones too.
    private static T[] NeverFalling<T>(T[] bounds)
        where T : IComparisonOperators<T, T, bool>
    {
        for (var i = bounds.Length - 2; i >= 0; i--)
            if (bounds[i] > bounds[i + 1]) bounds[i] = bounds[i + 1];
        return bounds;
    }

    /// <summary>The point farthest above the chord from the first to the last, ties to the first; −1 when none lies above it.</summary>
    private static int Knee(FrontierPoint[] points)
    {
        var (first, last) = (points[0], points[^1]);
        var (knee, most) = (-1, (Int128)0);
        for (var i = 1; i < points.Length - 1; i++)
        {
            var height = (Int128)(points[i].Count - first.Count) * (last.Budget.Capital - first.Budget.Capital)
                - (Int128)(last.Count - first.Count) * (points[i].Budget.Capital - first.Budget.Capital);
            if (height > most) (knee, most) = (i, height);
        }
        return knee;
    }
}
