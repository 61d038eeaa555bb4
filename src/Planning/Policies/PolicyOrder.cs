using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Policies;

/// <summary>The orders of rule 12: made once from the snapshot, ties by code (ordinal).</summary>
public static class PolicyOrder
{
    /// <summary>
    /// All candidates in the order in which the policy puts them in line, as codes. Of a manual plan: by year, then line;
    /// of <see cref="Policy.DistrictBalanced"/>: by readiness, the order within each district.
    /// </summary>
    public static ImmutableArray<string> Ranked(Snapshot snapshot, Scenario scenario, Catalogue catalogue)
    {
        var table = WardTable.Of(snapshot, catalogue, scenario.NormFactors);
        return [.. InLine(table, scenario, new Consideration(table, scenario)).Select(w => snapshot.Wards[w].Code)];
    }

    /// <summary>All candidates without a pinned start, by index into the table, in line.</summary>
    internal static int[] InLine(WardTable table, Scenario scenario, Consideration consideration)
    {
        var listed = Listed(table, scenario, consideration);
        return [.. listed.Where(w => table.Candidates[w] && !consideration.IsPinned(w))];
    }

    private static IEnumerable<int> Listed(WardTable table, Scenario scenario, Consideration consideration) => scenario.Policy switch
    {
        Policy.Readiness or Policy.DistrictBalanced => ByReadiness(table),
        Policy.Cheapest => ByCost(table),
        Policy.PeoplePerVnd => ByPeoplePerVnd(table),
        Policy.Need => ByNeed(table),
        Policy.Manual when scenario.Plan is { IsEmpty: false } plan => ByPlan(table, plan, consideration),
        Policy.Manual => (scenario.Order ?? []).Select(table.Snapshot.IndexOf),
        Policy.Optimal => throw new ArgumentException("The optimal policy has no order: its plan is found as a whole.", nameof(scenario)),
        _ => throw new ArgumentOutOfRangeException(nameof(scenario), scenario.Policy, "No such policy."),
    };

    // Indexes are in order of the code and OrderBy is stable, so ties go by code.
    private static IEnumerable<int> All(WardTable table) => Enumerable.Range(0, table.Count);

    /// <summary>readiness: number of criteria below threshold, ascending.</summary>
    private static IEnumerable<int> ByReadiness(WardTable table) => All(table).OrderBy(w => table.Unmet[w]);

    /// <summary>cheapest: worksCost + equipmentCost, ascending.</summary>
    private static IEnumerable<int> ByCost(WardTable table) => All(table).OrderBy(w => Cost(table, w));

    /// <summary>need: sum of gaps, descending.</summary>
    private static IEnumerable<int> ByNeed(WardTable table) => All(table).OrderByDescending(w => table.Gaps[w]);

    /// <summary>peoplePerVnd: population / max(1, worksCost + equipmentCost), descending, compared by cross-multiplication.</summary>
    private static IEnumerable<int> ByPeoplePerVnd(WardTable table) => All(table).Order(Comparer<int>.Create((a, b) =>
    {
        var (left, right) = (People(a) * CostAtLeastOne(b), People(b) * CostAtLeastOne(a));
        return left == right ? a.CompareTo(b) : right.CompareTo(left);

        Int128 People(int w) => table.Snapshot.Wards[w].Population;
        Int128 CostAtLeastOne(int w) => Math.Max(1, Cost(table, w));
    }));

    /// <summary>manual plan: by the year from which the ward is in line, then by its place in the plan.</summary>
    private static IEnumerable<int> ByPlan(WardTable table, ImmutableArray<PlannedStart> plan, Consideration consideration) =>
        plan.Select(line => table.Snapshot.IndexOf(line.Ward)).OrderBy(w => consideration.Earliest[w]);

    private static long Cost(WardTable table, int ward)
    {
        var needs = table.Snapshot.Wards[ward].Needs;
        return needs.WorksCost + needs.EquipmentCost;
    }
}
