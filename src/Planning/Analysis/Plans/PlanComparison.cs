using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>Compares plans ward by ward.</summary>
public static class PlanComparison
{
    /// <summary>What must change in one plan to make it the other.</summary>
    public static PlanChange Of(ImmutableArray<PlannedStart> from, ImmutableArray<PlannedStart> to)
    {
        var (before, after) = (StartsOf(from), StartsOf(to));
        return new PlanChange
        {
            In = Sorted(to.Where(line => !before.ContainsKey(line.Ward))),
            Out = Sorted(from.Where(line => !after.ContainsKey(line.Ward))),
            Moved =
            [
                .. from.Where(line => after.TryGetValue(line.Ward, out var start) && start != line.Start)
                    .OrderBy(line => line.Ward, StringComparer.Ordinal)
                    .Select(line => new StartMove(line.Ward, line.Start, after[line.Ward])),
            ],
        };
    }

    /// <summary>The start year of each ward of a plan.</summary>
    public static Dictionary<string, int> StartsOf(ImmutableArray<PlannedStart> plan) =>
        plan.ToDictionary(line => line.Ward, line => line.Start, StringComparer.Ordinal);

    private static ImmutableArray<PlannedStart> Sorted(IEnumerable<PlannedStart> lines) =>
        [.. lines.OrderBy(line => line.Start).ThenBy(line => line.Ward, StringComparer.Ordinal)];
}
