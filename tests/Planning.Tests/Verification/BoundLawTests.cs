using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>On tiny cases every plan is tried: no prices prove less than the best of them is worth.</summary>
public sealed class BoundLawTests
{
    [Fact]
    public void Bound_OfAnyPrices_IsReachedByNoPlanFoundByTrying()
    {
        var said = 0;
        Gen.Select(RolloutCase.TinyOptimal, Gen.ULong).Sample((drawn, seed) =>
        {
            if (TriedPlans.Of(drawn) is not { Count: > 0 } plans) return;
            Interlocked.Increment(ref said);
            var check = Priced(drawn, seed).Check(drawn.Snapshot);
            check.Bound.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(plans.Max(plan => plan.Value));
            check.CountBound.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(plans.Max(plan => plan.Outcome.Years[^1].Recognized));
        }, iter: 1_000);
        said.ShouldBeGreaterThan(400);
    }

    /// <summary>A plan is valid for the verifier exactly when trying it out says so, and worth the same.</summary>
    [Fact]
    public void Plan_OfAnyStarts_IsValidExactlyIfItKeepsEverythingWhenTried()
    {
        var (valid, invalid) = (0, 0);
        Gen.Select(RolloutCase.TinyOptimal, Gen.ULong).Sample((drawn, seed) =>
        {
            if (TriedPlans.Of(drawn) is not { } plans) return;
            var plan = RandomPlan(drawn, seed);
            var check = Certificates.Of(drawn.Snapshot, drawn.Scenario, plan).Check(drawn.Snapshot);
            var kept = plans.Where(one => InOrder(one.Plan.Select(line => (line.Ward, line.Start))).SequenceEqual(plan)).ToList();
            check.Faults.Any(fault => fault.Path.StartsWith("plan", StringComparison.Ordinal)).ShouldBe(kept.Count == 0);
            if (kept is [var (_, outcome, value)]) (check.Value, check.Count).ShouldBe((value, outcome.Years[^1].Recognized));
            Interlocked.Increment(ref kept.Count == 0 ? ref invalid : ref valid);
        }, iter: 2_000);
        valid.ShouldBeGreaterThan(100);
        invalid.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void OptimalPolicy_OnTinyCases_AnswersAsTryingEveryPlanDoes()
    {
        var (best, found) = (0, 0);
        RolloutCase.TinyOptimal.Sample(drawn =>
        {
            if (TriedPlans.Of(drawn) is not { } plans) return;
            var answer = OptimalPolicy.Solve(WardTable.Of(drawn.Snapshot, drawn.Catalogue), drawn.Scenario, new OptimizerOptions());
            if (answer.Status == OptimumStatus.Infeasible) plans.ShouldBeEmpty();
            if (answer.Outcome?.Proof is not { } proof) return;
            Interlocked.Increment(ref found);
            var most = plans.Max(plan => plan.Value);
            proof.Bound.ShouldBeGreaterThanOrEqualTo(most);
            proof.Value.ShouldBeLessThanOrEqualTo(most);
            if (proof.Value == most) Interlocked.Increment(ref best);
        }, iter: 1_000);
        found.ShouldBeGreaterThan(400);
        ((double)best / found).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    /// <summary>Rule 23: what a rule policy with reserve starts is uninterrupted, so where it meets the side conditions it is one of the plans.</summary>
    [Fact]
    public void RulePolicyWithReserve_WhosePlanMeetsTheSideConditions_NeverExceedsTheProvedBound()
    {
        var said = 0;
        RolloutCase.Optimal.Sample(drawn =>
        {
            var answer = OptimalPolicy.Solve(WardTable.Of(drawn.Snapshot, drawn.Catalogue), drawn.Scenario, new OptimizerOptions { Starts = 1 });
            foreach (var policy in Enum.GetValues<Policy>().Except([Policy.Optimal, Policy.Manual]))
            {
                var plan = RolloutSimulator.Plan(drawn.Snapshot, drawn.Scenario with { Policy = policy, Reserve = true }, drawn.Catalogue);
                var check = Certificates.Of(drawn.Snapshot, drawn.Scenario, InOrder(plan.Select(line => (line.Ward, line.Start)))).Check(drawn.Snapshot);
                if (check.Faults.Any(fault => fault.Path.StartsWith("plan", StringComparison.Ordinal))) continue;
                Interlocked.Increment(ref said);
                answer.Status.ShouldNotBe(OptimumStatus.Infeasible);
                if (answer.Outcome?.Proof is { } proof) check.Value!.Value.ShouldBeLessThanOrEqualTo(proof.Bound);
            }
        }, iter: 500);
        said.ShouldBeGreaterThan(300);
    }

    /// <summary>
    /// Rule 25: more of a limit never lowers the proved bound by more than a millionth, here of what all candidates are worth together, and
    /// by a ten-thousandth of a ward where they are worth next to nothing.
    /// </summary>
    [Fact]
    public void Bound_UnderAHigherLimit_IsNotLowered()
    {
        var said = 0;
        Gen.Select(RolloutCase.Optimal, Gen.Int[0, 999], Gen.Int[0, 4], Gen.Long[1, 500]).Sample((drawn, place, resource, more) =>
        {
            var limits = drawn.Scenario.Limits;
            var raised = drawn.Scenario with { Limits = limits.SetItem(place % limits.Length, Raised(limits[place % limits.Length], resource, more)) };
            if (drawn.Scenario.Objective == Objective.Weights || Bound(drawn, drawn.Scenario) is not { } before || Bound(drawn, raised) is not { } after) return;
            Interlocked.Increment(ref said);
            var all = Certificates.Of(drawn.Snapshot, drawn.Scenario, []).Check(drawn.Snapshot).Bound!.Value;
            after.ShouldBeGreaterThanOrEqualTo(before - 0.000001m * all - 0.0001m * drawn.Snapshot.Wards.Length);
        }, iter: 500);
        said.ShouldBeGreaterThan(150);
    }

    private static decimal? Bound(RolloutCase drawn, Scenario scenario) =>
        OptimalPolicy.Solve(WardTable.Of(drawn.Snapshot, drawn.Catalogue), scenario, new OptimizerOptions { Starts = 1 }).Outcome?.Proof?.Bound;

    private static YearLimits Raised(YearLimits year, int resource, long more) => resource switch
    {
        0 => year with { Capital = year.Capital + more },
        1 => year with { Upkeep = year.Upkeep + more },
        2 => year with { Officers = year.Officers + more },
        3 => year with { FloorArea = year.FloorArea + more },
        _ => year with { Guidance = year.Guidance + more },
    };

    private static (string Ward, int Start)[] InOrder(IEnumerable<(string Ward, int Start)> plan) =>
        [.. plan.OrderBy(line => line.Start).ThenBy(line => line.Ward, StringComparer.Ordinal)];

    private static Certificate Priced(RolloutCase drawn, ulong seed)
    {
        var random = new PCG((uint)seed, seed);
        var rows = RolloutFormulation.Of(WardTable.Of(drawn.Snapshot, drawn.Catalogue), drawn.Scenario).Problem.Rows.Select(row => row.Name).ToArray();
        return Certificates.Of(drawn.Snapshot, drawn.Scenario, [], Prices([.. rows, RowNames.Count]), Prices(rows));

        (string Row, decimal Price)[] Prices(string[] names) =>
            [.. names.Where(_ => random.Next(3) == 0).Select(row => (row, random.Next(1_000_000) / (decimal)Math.Pow(10, 1 + random.Next(9))))];
    }

    private static (string Ward, int Start)[] RandomPlan(RolloutCase drawn, ulong seed)
    {
        var random = new PCG((uint)seed, seed);
        return InOrder(drawn.Snapshot.Wards.Where(_ => random.Next(2) == 0)
            .Select(ward => (ward.Code, drawn.Scenario.FirstYear + (int)random.Next((uint)drawn.Scenario.YearCount))));
    }
}
