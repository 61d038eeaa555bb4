using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>The unit of which all values of a problem are multiples, and so all sums of them.</summary>
internal static class ValueUnit
{
    /// <summary>How many of them are one: the smallest power of ten that makes all values whole, or the largest with which they are still amounts.</summary>
    public static decimal PerOne(RolloutProblem problem)
    {
        var largest = problem.Values.Select(Math.Abs).DefaultIfEmpty().Max();
        var unit = 1m;
        for (var places = 0; places < Rate.Places; places++)
        {
            if (AreWhole(problem, unit) || 10 * unit * largest > RolloutProblem.MostAmount) break;
            unit *= 10;
        }
        return unit;
    }

    /// <summary>A bound rounded down to a sum that values can have.</summary>
    public static decimal Floor(RolloutProblem problem, decimal bound)
    {
        var unit = PerOne(problem);
        return AreWhole(problem, unit) ? decimal.Floor(bound * unit) / unit : bound;
    }

    private static bool AreWhole(RolloutProblem problem, decimal unit) => problem.Values.All(value => decimal.IsInteger(unit * value));
}
