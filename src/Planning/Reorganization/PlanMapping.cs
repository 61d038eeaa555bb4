using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>A plan after an event: each line goes to its ward's heir; lines that come to one ward are one, with the earliest year, in the place of the first.</summary>
public static class PlanMapping
{
    /// <summary>The plan with the wards after the event, in the order of acceptance.</summary>
    public static ImmutableArray<PlannedStart> Of(ImmutableArray<PlannedStart> plan, Succession succession)
    {
        ArgumentNullException.ThrowIfNull(succession);
        return [.. plan.GroupBy(line => succession.Heir(line.Ward), StringComparer.Ordinal).Select(lines => new PlannedStart(lines.Key, lines.Min(line => line.Start)))];
    }
}
