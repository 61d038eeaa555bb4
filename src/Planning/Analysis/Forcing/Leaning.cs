using System.Collections.Immutable;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// Values that lean towards something: among plans of nearly equal value that decides.
/// <code>
/// f · v_j + s · lean_j
/// </code>
/// s is at least 1, about a hundredth of the largest value; f is so large that all leaning together is worth less than half of 1, or of
/// a hundredth of the largest value.
/// </summary>
internal static class Leaning
{
    /// <summary>The leaning values of a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="lean">Whole numbers, one for each column.</param>
    public static ImmutableArray<decimal> Values(RolloutProblem problem, ImmutableArray<decimal> lean)
    {
        var largest = problem.Values.Select(Math.Abs).DefaultIfEmpty().Max();
        var most = lean.Select(Math.Abs).DefaultIfEmpty().Max();
        var unit = Math.Max(1, decimal.Floor(largest / 100));
        // Items that lean for and items that lean against may change sides.
        var wanted = 4 * most * problem.Items.Length;
        var room = decimal.Floor((RolloutProblem.MostValue - unit * most) / Math.Max(1, largest));
        var factor = Math.Max(1, Math.Min(wanted, room));
        return [.. problem.Values.Select((value, column) => factor * value + unit * lean[column])];
    }
}
