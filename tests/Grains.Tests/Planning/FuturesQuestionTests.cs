using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Planning;

[Collection(OneCluster.Name)]
public sealed class FuturesQuestionTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_OfTheStoredScenario_IsWhatTheAnalysisSaysOfTheSnapshot()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = $"f-{code}"[..20];
        var scenario = Example.Scenario(code);
        await cluster.Scenario(id).Create(Example.Header("a"), scenario, Stop);
        var question = new ComparisonQuestion { Others = [scenario with { Policy = Policy.Cheapest }], Replications = 700 };

        var reply = await cluster.Planner(id).Ask(question, null, Stop);

        reply.Status.ShouldBe(CommandStatus.Done);
        var snapshot = (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;
        // On one thread here, on all of the pool there: not a byte differs.
        var expected = QuestionAnalysis.Answer(WardTable.Of(snapshot, Example.Catalogue), scenario, question, Stop).Answer!;
        reply.Answer.ShouldBeOfType<ComparisonAnswer>().Fingerprint.ShouldBe(expected.Fingerprint);
        reply.Answer!.SnapshotVersion.ShouldBe(snapshot.Version);
    }

    [Fact]
    public async Task Ask_OfScenariosThatDoNotGoTogether_NamesThePlace()
    {
        var code = await cluster.Import("W1");
        var scenario = Example.Scenario(code);
        var later = scenario with { LastYear = 2024, Limits = scenario.Limits[..^1] };

        var reply = await cluster.Planner(GrainKeys.WhatIf("2")).Ask(new InformationQuestion { Others = [later] }, scenario, Stop);

        reply.Status.ShouldBe(CommandStatus.Invalid);
        reply.Faults.Single().Path.ShouldBe("scenarios[1].lastYear");
    }

    [Fact]
    public async Task Ask_AgainstAScenarioWithoutAPlan_NamesThePlace()
    {
        var code = await cluster.Import("W1");
        var scenario = Example.Scenario(code);
        var none = scenario with { Policy = Policy.Optimal, Milestones = [new Milestone(2023, 1)] };

        var reply = await cluster.Planner(GrainKeys.WhatIf("3")).Ask(new ComparisonQuestion { Others = [none], Replications = 2 }, scenario, Stop);

        reply.Status.ShouldBe(CommandStatus.Invalid);
        reply.Faults.Single().Path.ShouldBe("scenarios[1]");
    }

    [Fact]
    public async Task Ask_Cancelled_Ends()
    {
        var code = await cluster.Import("W1", "W2");
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            cluster.Planner(GrainKeys.WhatIf("4")).Ask(new RobustQuestion { Replications = 10_000 }, Example.Scenario(code), cancelled.Token));
    }
}
