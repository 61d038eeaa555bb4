using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>
/// The plans among which a robust one is sought: of every rule policy, of the scenario's own policy and of the optimal policy by two searches; made
/// under the limits, and under all of them 2 % and 5 % lower, so that something is left when things go wrong; each carried out as it stands
/// and with a reserve list. A plan that comes out twice is one candidate.
/// </summary>
internal static class RobustCandidates
{
    private const int Searches = 2;

    private static readonly ImmutableArray<decimal> Kept = [1, 0.98m, 0.95m];

    private static readonly ImmutableArray<Policy> Rules = [Policy.Readiness, Policy.Cheapest, Policy.PeoplePerVnd, Policy.Need, Policy.DistrictBalanced];

    /// <summary>The candidates that the makers make.</summary>
    public static ImmutableArray<PlanCandidate> Of(FuturesTrials trials, IEnumerable<PlanMaker> makers)
    {
        var candidates = ImmutableArray.CreateBuilder<PlanCandidate>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, words, kept, maker) in makers)
        {
            var made = trials.PlanOf(maker);
            if (made.NoPlan is not null || !seen.Add(string.Join(' ', made.Plan.Select(start => $"{start.Ward}:{start.Start}")))) continue;
            foreach (var execution in Enum.GetValues<Execution>()) candidates.Add(Candidate(trials, made.Plan, name, words, kept, execution));
        }
        return candidates.ToImmutable();
    }

    /// <summary>What makes plans for a scenario.</summary>
    public static IEnumerable<PlanMaker> Makers(Scenario scenario) => Policies(scenario).SelectMany(policy => Kept.Select(kept =>
        policy with { Kept = kept, Scenario = policy.Scenario with { Limits = [.. policy.Scenario.Limits.Select(LimitFactors.All(kept).On)] } }));

    // Whatever of the plan cannot start without noise has no place in the scenario's own plan either.
    private static PlanCandidate Candidate(
        FuturesTrials trials, ImmutableArray<PlannedStart> plan, string name, Names words, decimal kept, Execution execution)
    {
        var scenario = trials.Scenario with { Policy = Policy.Manual, Plan = plan, Order = null, Reserve = false, Execution = execution };
        var (held, (vi, en)) = (100 * (1 - kept), words);
        return new PlanCandidate(
            $"{name}, limits {kept * 100:0} %, {EnumNames.Of(execution)}",
            new Names(
                vi + (held == 0 ? "" : $", chừa lại {NumberWords.Vi.Percent(held)} mọi hạn mức") + (execution == Execution.ReserveList ? ", có danh sách dự bị" : ""),
                en + (held == 0 ? "" : $", made with {NumberWords.En.Percent(held)} of every limit held back") + (execution == Execution.ReserveList ? ", with a reserve list" : "")),
            scenario, trials.PlanOf(scenario).Plan);
    }

    private static IEnumerable<PlanMaker> Policies(Scenario scenario)
    {
        if (scenario.Policy == Policy.Manual) yield return new PlanMaker("manual", PolicyWords.Of(Policy.Manual), 1, scenario);
        foreach (var rule in Rules) yield return new PlanMaker(EnumNames.Of(rule), PolicyWords.Of(rule), 1, scenario with { Policy = rule, Plan = null, Order = null });
        for (var search = 0; search < Searches; search++)
        {
            var (vi, en) = PolicyWords.Of(Policy.Optimal);
            var maker = scenario with
            {
                Policy = Policy.Optimal, Plan = null, Order = null, AllowUnfinished = false, Seed = (scenario.Seed + search) % Scenario.MostSeed,
            };
            yield return new PlanMaker($"{EnumNames.Of(Policy.Optimal)} {search + 1}", new Names($"{vi} (lần tìm {search + 1})", $"{en} (search {search + 1})"), 1, maker);
        }
    }
}
