using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Optimization;

/// <summary>Laws of rules 13 and 24 over random registers and scenarios.</summary>
public sealed class OptimalPolicyLawTests
{
    /// <summary>Rule 24: the plan, handed over as a manual one, runs with nobody postponed and the same figures, exactly.</summary>
    [Fact]
    public void OptimalPlan_CarriedOut_GivesTheOutcomeAndItsProofsFigures() => RolloutCase.Any.Sample(drawn =>
    {
        var scenario = Optimal(drawn.Scenario);
        var answer = Solve(drawn, scenario);
        if (answer.Outcome is not { } outcome) return;
        Simulator.Simulate(drawn.Snapshot, RolloutSimulator.CarryingOut(scenario, answer.Plan)).Fingerprint.ShouldBe(outcome.Fingerprint);
        outcome.Wards.ShouldAllBe(ward => ward.Slips == 0 && ward.RefusedBy.IsEmpty && !ward.TooLarge);
        outcome.Years.ShouldAllBe(year => year.Binding.IsEmpty);
        outcome.Milestones.ShouldAllBe(milestone => milestone.Met);
        outcome.DistrictFloors.ShouldAllBe(floor => floor.Met);
        var proof = outcome.Proof!;
        proof.Count.ShouldBe(outcome.Years[^1].Recognized);
        proof.Value.ShouldBe(ValueOf(scenario, outcome, answer.Plan) ?? proof.Value);
        proof.Count.ShouldBeLessThanOrEqualTo(proof.CountBound);
        proof.Value.ShouldBeLessThanOrEqualTo(proof.Bound);
        proof.CountProved.ShouldBe(proof.Count == proof.CountBound);
    });

    [Fact]
    public void Preview_AfterOtherLimits_IsARightPlanWithoutFingerprint() => RolloutCase.Any.Sample(drawn =>
    {
        var scenario = Optimal(drawn.Scenario);
        using var preview = new OptimalPreview();
        var table = WardTable.Of(drawn.Snapshot, drawn.Catalogue);
        foreach (var percent in new[] { 100, 130, 70, 100 })
        {
            var moved = scenario with { Limits = [.. scenario.Limits.Select(year => year with { Capital = year.Capital * percent / 100 })] };
            var quick = preview.Solve(table, moved, TestContext.Current.CancellationToken);
            if (quick.Outcome is not { } outcome) continue;
            outcome.Preview.ShouldBeTrue();
            outcome.Fingerprint.ShouldBeNull();
            outcome.Proof!.Certificate.ShouldBeNull();
            var full = Solve(drawn, moved);
            if (full.Outcome is { } best) outcome.Proof.Count.ShouldBeLessThanOrEqualTo(best.Proof!.CountBound);
            full.Status.ShouldNotBe(OptimumStatus.Infeasible);
        }
    }, iter: 50);

    private static Scenario Optimal(Scenario scenario) =>
        scenario with { Policy = Policy.Optimal, Plan = null, Order = null, AllowUnfinished = false };

    private static OptimalAnswer Solve(RolloutCase drawn, Scenario scenario) => OptimalPolicy.Solve(
        WardTable.Of(drawn.Snapshot, drawn.Catalogue), scenario, new OptimizerOptions(), null, TestContext.Current.CancellationToken);

    // People-years cannot be read off an outcome, since recorded years of recognition may lie anywhere; the verifier's tests cover them.
    private static decimal? ValueOf(Scenario scenario, Outcome outcome, IEnumerable<PlannedStart> plan) => scenario.Objective switch
    {
        Objective.Count => outcome.Years[^1].Recognized,
        Objective.WardYears => outcome.Years.SkipLast(1).Sum(year => year.Recognized),
        Objective.Weights => scenario.Weights.Where(weight => plan.Contains(new PlannedStart(weight.Ward, weight.Year))).Sum(weight => weight.Value),
        _ => null,
    };
}
