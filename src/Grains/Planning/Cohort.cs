using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Policies;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

/// <summary>The wards that start in one year, with the reason for each.</summary>
internal static class Cohort
{
    /// <summary>The cohort of a year: pinned wards first, then by rank, then by code.</summary>
    public static ImmutableArray<CohortMember> Of(int year, WardTable table, Scenario scenario, Outcome outcome)
    {
        var ranks = Ranks(table, scenario);
        var pinned = scenario.Pins.Where(pin => pin.Start is not null).Select(pin => pin.Ward).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. outcome.Wards.Where(ward => ward.Start == year).Select(Member)
                .OrderBy(member => member.Reason).ThenBy(member => member.Rank ?? int.MaxValue).ThenBy(member => member.Ward.Code, StringComparer.Ordinal),
        ];

        CohortMember Member(WardOutcome of)
        {
            var ward = table.Register.Find(of.Code)!;
            var unmet = table.Catalogue.Criteria.Length - table.Catalogue.CountMet(ward.Levels);
            var reason = Reason(ward, unmet, pinned, scenario.Policy);
            int? rank = reason is CohortReason.Policy or CohortReason.Manual && ranks.TryGetValue(of.Code, out var place) ? place : null;
            return new CohortMember(ward, year, of.Recognized, reason, rank, unmet);
        }
    }

    // A declined ward with a gap is a candidate like one not started (rule 9); all others had begun before.
    private static CohortReason Reason(Ward ward, int unmet, HashSet<string> pinned, Policy policy)
    {
        var candidate = ward.Stage == Stage.NotStarted || (ward.Stage == Stage.Declined && unmet > 0);
        if (!candidate) return CohortReason.Earlier;
        if (pinned.Contains(ward.Code)) return CohortReason.Pinned;
        return policy switch
        {
            Policy.Manual => CohortReason.Manual,
            Policy.Optimal => CohortReason.Optimal,
            _ => CohortReason.Policy,
        };
    }

    // The optimal policy puts no ward before another: its plan is found as a whole.
    private static Dictionary<string, int> Ranks(WardTable table, Scenario scenario)
    {
        if (scenario.Policy == Policy.Optimal) return [];
        var ranked = PolicyOrder.Ranked(table.Register, scenario, table.Catalogue);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in ranked) ranks.TryAdd(code, ranks.Count + 1);
        return ranks;
    }
}
