using System.Collections.Immutable;
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

    public static AnalysisResult Answer(Trials trials, FrontierQuestion question)
    {
        var scenario = trials.Scenario with { Objective = Objective.Count };
        var solved = new Dictionary<long, Trial>();
        var bracket = Bracket.Of(0, Largest, part => new Probe(Solve(part).Status, part), (low, high) => high - low <= 1);
        if (bracket.Least is not { } least) return AnalysisResult.Without(Solve(Largest).NoPlan);
        var points = Points(Parts(least, question.Points), scenario, Solve);
        var knee = Knee(points);
        if (knee >= 0) points[knee] = points[knee] with { Knee = true };
        var answer = new FrontierAnswer
        {
            Explanation = FrontierWords.Sentence(trials.Table.Count, points, scenario),
            Least = Budgets.Named(scenario, least),
            Impossible = bracket.Impossible is { } impossible ? Budgets.Named(scenario, impossible) : null,
            Present = Budgets.Named(scenario, Budgets.Whole),
            Knee = knee >= 0 ? points[knee].Budget : null,
            Points = [.. points],
        };
        return AnalysisResult.Of(answer);

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

    private static FrontierPoint[] Points(ImmutableArray<long> parts, Scenario scenario, Func<long, Trial> solve)
    {
        var trials = parts.Select(solve).ToArray();
        var points = new FrontierPoint[parts.Length];
        var (best, bounds) = (trials[0], Bounds(trials));
        for (var i = 0; i < points.Length; i++)
        {
            if (trials[i].Status == OptimumStatus.Found && (trials[i].Count, trials[i].WardYears).CompareTo((best.Count, best.WardYears)) > 0) best = trials[i];
            points[i] = new FrontierPoint
            {
                Budget = Budgets.Named(scenario, parts[i]),
                Count = best.Count,
                CountBound = bounds[i],
                Gap = Gap(best.Count, bounds[i]),
                WardYears = best.WardYears,
                Present = parts[i] == Budgets.Whole,
            };
        }
        return points;
    }

    // A budget for which nothing was found has the bound of the next larger one.
    private static int[] Bounds(Trial[] trials)
    {
        var bounds = new int[trials.Length];
        var bound = trials[^1].Table.Count;
        for (var i = trials.Length - 1; i >= 0; i--)
        {
            if (trials[i].Status == OptimumStatus.Found) bound = Math.Min(bound, trials[i].CountBound);
            bounds[i] = bound;
        }
        return bounds;
    }

    private static decimal Gap(int count, int bound) => bound == 0 ? 0 : decimal.Round((bound - count) / (decimal)bound, 6);

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
