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
            var kept = plans.Where(one => one.Plan.OrderBy(line => line.Start).ThenBy(line => line.Ward, StringComparer.Ordinal)
                .Select(line => (line.Ward, line.Start)).SequenceEqual(plan)).ToList();
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

    private static Certificate Priced(RolloutCase drawn, ulong seed)
    {
        var random = new PCG((uint)seed, seed);
        var rows = RolloutFormulation.Of(WardTable.Of(drawn.Snapshot, drawn.Catalogue), drawn.Scenario).Problem.Rows.Select(row => row.Name).ToArray();
        return Certificates.Of(drawn.Snapshot, drawn.Scenario, [], Prices(), Prices());

        (string Row, decimal Price)[] Prices() =>
            [.. rows.Where(_ => random.Next(3) == 0).Select(row => (row, random.Next(1_000_000) / (decimal)Math.Pow(10, 1 + random.Next(9))))];
    }

    private static (string Ward, int Start)[] RandomPlan(RolloutCase drawn, ulong seed)
    {
        var random = new PCG((uint)seed, seed);
        return [.. drawn.Snapshot.Wards.Where(_ => random.Next(2) == 0)
            .Select(ward => (ward.Code, drawn.Scenario.FirstYear + (int)random.Next((uint)drawn.Scenario.YearCount)))
            .OrderBy(line => line.Item2).ThenBy(line => line.Code, StringComparer.Ordinal)];
    }
}
