using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Planning;

[Collection(OneCluster.Name)]
public sealed class ReportTests(GrainCluster cluster)
{
    private const int Few = 64;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetReport_OfAnOptimalPlanWithFutures_SearchesOnceAndSoDoTheFuturesAfterIt()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Scenario(code).Create(Example.Header("a"), Example.Optimal(code), Stop);
        using var gate = cluster.Searches.Hold(code);
        gate.Open();

        var report = (await cluster.Planner(code).GetReport(Few, Stop)).Parts!;
        var futures = (await cluster.Planner(code).GetFutures(null, Few, Stop)).Result!;
        gate.Begun.ShouldBe(1);

        futures.Fingerprint.ShouldBe(report.Futures!.Fingerprint);
        futures.NoiseFree.ShouldBe(report.Outcome.Years.Select(year => year.Recognized));
        var other = Example.Optimal(code) with { Seed = 5 };
        (await cluster.Planner(code).GetFutures(other, Few, Stop)).Result!.Seed.ShouldBe(5);
        gate.Begun.ShouldBe(2);
    }

    [Fact]
    public async Task GetFutures_OfAWhatIf_AreThoseOfTheOutcomeAskedForBeforeUntilAWardChanges()
    {
        var code = await cluster.Import("W1", "W2");
        var (planner, scenario) = (cluster.Planner(GrainKeys.WhatIf(code)), Example.Optimal(code));
        using var gate = cluster.Searches.Hold(code);
        gate.Open();

        var outcome = (await planner.WhatIf(scenario, PlanRequest.Immediate, Stop)).Outcome!;
        var futures = (await planner.GetFutures(scenario, Few, Stop)).Result!;
        (futures.SnapshotVersion, gate.Begun).ShouldBe((outcome.SnapshotVersion, 1));

        await Change(code);
        (await planner.GetFutures(scenario, Few, Stop)).Result!.SnapshotVersion.ShouldBe(outcome.SnapshotVersion + 1);
        gate.Begun.ShouldBe(2);
    }

    [Fact]
    public async Task Weigh_AfterAWardsChange_IsStillOfTheWardsOfTheReport()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Scenario(code).Create(Example.Header("a"), Example.Scenario(code), Stop);
        var report = (await cluster.Planner(code).GetReport(null, Stop)).Parts!;
        var other = Example.Scenario(code) with { Name = "Other", Reserve = false };

        await Change(code);
        var weighed = await cluster.Planner(code).Weigh(report.Snapshot, report.Scenario.Scenario, [other], Few, Stop);

        weighed.Status.ShouldBe(CommandStatus.Done);
        weighed.Options[0].Outcome.SnapshotVersion.ShouldBe(report.Outcome.SnapshotVersion);
        weighed.Options[0].Outcome.Fingerprint.ShouldBe(RolloutSimulator.Simulate(report.Snapshot, other, Example.Catalogue, Stop).Fingerprint);
        weighed.Options[0].Futures.SnapshotVersion.ShouldBe(report.Outcome.SnapshotVersion);
        weighed.Comparison!.SnapshotVersion.ShouldBe(report.Outcome.SnapshotVersion);
        (await cluster.Planner(code).GetOutcome(PlanRequest.Immediate, Stop)).Outcome!.SnapshotVersion.ShouldBe(report.Outcome.SnapshotVersion + 1);
    }

    [Fact]
    public async Task Weigh_OptionWithoutAPlan_IsNamed()
    {
        var code = await cluster.Import("W1", "W2");
        var wards = (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;
        var never = Example.Optimal(code) with { Name = "Never", Milestones = [new Milestone(2023, 1)] };

        var weighed = await cluster.Planner(code).Weigh(wards, Example.Scenario(code), [Example.Optimal(code), never], Few, Stop);

        weighed.Status.ShouldBe(CommandStatus.Invalid);
        var fault = weighed.Faults.ShouldHaveSingleItem();
        (fault.Path, fault.Value).ShouldBe(("scenarios[2]", "Never"));
        weighed.Comparison.ShouldBeNull();
    }

    private async Task Change(string code)
    {
        var changed = await cluster.Ward(code, "W1").ChangeNeeds(new ChangeNeeds(Example.Header("needs"), Example.Needs with { WorksCost = 901 }), Stop);
        await cluster.Programme(code).WardChanged(changed.View!, Stop);
    }
}
