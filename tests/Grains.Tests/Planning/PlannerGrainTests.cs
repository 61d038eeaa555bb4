using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Planning;

[Collection(OneCluster.Name)]
public sealed class PlannerGrainTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIf_Scenario_IsWhatTheSimulatorSaysOfTheSnapshot()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var scenario = Example.Scenario(code);
        var snapshot = (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;

        var answer = await cluster.Planner(GrainKeys.WhatIf("1")).WhatIf(scenario, PlanRequest.Immediate, Stop);

        answer.Status.ShouldBe(CommandStatus.Done);
        answer.Outcome!.Fingerprint.ShouldBe(RolloutSimulator.Simulate(snapshot, scenario, Example.Catalogue, Stop).Fingerprint);
        answer.Outcome.SnapshotVersion.ShouldBe(4);
    }

    [Fact]
    public async Task GetOutcome_AfterAWardsChange_IncludesIt()
    {
        var code = await cluster.Import("W1", "W2");
        var id = $"s-{code}"[..20];
        await cluster.Scenario(id).Create(Example.Header("a"), Example.Scenario(code), Stop);
        var before = (await cluster.Planner(id).GetOutcome(PlanRequest.Immediate, Stop)).Outcome!;

        var needs = Example.Needs with { WorksCost = 901 };
        var changed = await cluster.Ward(code, "W1").ChangeNeeds(new ChangeNeeds(Example.Header("b"), needs), Stop);
        await cluster.Programme(code).WardChanged(changed.View!, Stop);
        var after = (await cluster.Planner(id).GetOutcome(PlanRequest.Immediate, Stop)).Outcome!;

        after.SnapshotVersion.ShouldBe(before.SnapshotVersion + 1);
        after.Years.Sum(year => year.Resources.Capital.Used).ShouldBe(before.Years.Sum(year => year.Resources.Capital.Used) + 1);
    }

    [Fact]
    public async Task GetOutcome_AskedAgain_IsTheVerySameRun()
    {
        var code = await cluster.Import("W1");
        var id = $"t-{code}"[..20];
        await cluster.Scenario(id).Create(Example.Header("a"), Example.Scenario(code), Stop);

        var first = (await cluster.Planner(id).GetOutcome(PlanRequest.Immediate, Stop)).Outcome!;
        var second = (await cluster.Planner(id).GetOutcome(PlanRequest.Immediate, Stop)).Outcome!;
        await cluster.Scenario(id).Replace(Example.Header("b"), Example.Scenario(code) with { Reserve = false }, Stop);
        var third = (await cluster.Planner(id).GetOutcome(PlanRequest.Immediate, Stop)).Outcome!;

        second.ElapsedMs.ShouldBe(first.ElapsedMs);
        third.ElapsedMs.ShouldNotBe(first.ElapsedMs);
    }

    [Fact]
    public async Task WhatIf_SameKeyOtherLimits_IsRunAnew()
    {
        var code = await cluster.Import("W1");
        var planner = cluster.Planner(GrainKeys.WhatIf("2"));
        var scenario = Example.Scenario(code);
        var rich = (await planner.WhatIf(scenario, PlanRequest.Immediate, Stop)).Outcome!;

        var poor = (await planner.WhatIf(scenario with { Limits = [.. scenario.Limits.Select(year => year with { Officers = 0 })] }, PlanRequest.Immediate, Stop)).Outcome!;

        (rich.Years[^1].Recognized, poor.Years[^1].Recognized).ShouldBe((1, 0));
    }

    [Fact]
    public async Task GetCohort_OfAStoredScenario_NamesItsWards()
    {
        var code = await cluster.Import("W1", "W2");
        var id = $"u-{code}"[..20];
        await cluster.Scenario(id).Create(Example.Header("a"), Example.Scenario(code) with { Pins = [new Pin { Ward = "W2", Start = 2023 }] }, Stop);

        var cohort = await cluster.Planner(id).GetCohort(2023, Stop);

        cohort.Status.ShouldBe(CommandStatus.Done);
        cohort.Members.Select(member => (member.Ward.Code, member.Reason, member.Rank)).ShouldBe([("W2", CohortReason.Pinned, null), ("W1", CohortReason.Policy, 1)]);
    }

    [Fact]
    public async Task UnknownScenarioOrProgramme_IsNotFound()
    {
        (await cluster.Planner("no-such-scenario").GetOutcome(PlanRequest.Immediate, Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await cluster.Planner("no-such-scenario").GetCohort(2023, Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await cluster.Planner(GrainKeys.WhatIf("3")).WhatIf(Example.Scenario("no-such-programme"), PlanRequest.Immediate, Stop)).Status.ShouldBe(CommandStatus.NotFound);
    }

    [Fact]
    public async Task WhatIf_FaultyDocumentOrReference_IsInvalid()
    {
        var code = await cluster.Import("W1");
        var planner = cluster.Planner(GrainKeys.WhatIf("4"));

        (await planner.WhatIf(Example.Scenario(code) with { Inflation = 7 }, PlanRequest.Immediate, Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("inflation");
        (await planner.WhatIf(Example.Scenario(code) with { Pins = [new Pin { Ward = "W9", Never = true }] }, PlanRequest.Immediate, Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("pins[0].ward");
        (await planner.WhatIf(Example.Scenario(code) with { CatalogueVersion = "v9" }, PlanRequest.Immediate, Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("catalogueVersion");
    }
}
