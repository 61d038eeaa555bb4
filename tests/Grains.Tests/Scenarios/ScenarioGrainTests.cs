using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Scenarios;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Scenarios;

[Collection(OneCluster.Name)]
public sealed class ScenarioGrainTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IIndexGrain Index => cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Scenarios);

    [Fact]
    public async Task CreateReplaceDelete_SurviveLettingGo()
    {
        var scenario = cluster.Scenario("s1");
        (await scenario.Read(Stop)).ShouldBeNull();

        (await scenario.Create(Example.Header("a"), Example.Scenario("p"), Stop)).View!.Version.ShouldBe(1);
        await cluster.LetGo(scenario);
        (await scenario.Read(Stop))!.Scenario.ShouldSayTheSameAs(Example.Scenario("p"));
        (await Index.List(Stop)).ShouldContain("s1");

        (await scenario.Replace(Example.Header("b", 1), Example.Scenario("p") with { Name = "Two" }, Stop)).View!.Version.ShouldBe(2);
        await cluster.LetGo(scenario);
        (await scenario.Read(Stop))!.Scenario.Name.ShouldBe("Two");

        (await scenario.Delete(Example.Header("c", 2), Stop)).Status.ShouldBe(CommandStatus.Done);
        await cluster.LetGo(scenario);
        (await scenario.Read(Stop)).ShouldBeNull();
        (await Index.List(Stop)).ShouldNotContain("s1");
        (await scenario.Create(Example.Header("a"), Example.Scenario("p"), Stop)).View!.Version.ShouldBe(1);
        (await scenario.Read(Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Event_StoredWithoutItsState_IsFoldedWhenTheScenarioIsNextUsed()
    {
        var scenario = cluster.Scenario("s3");
        await scenario.Create(Example.Header("a"), Example.Scenario("p"), Stop);
        await cluster.LetGo(scenario);
        var changed = JsonSerializer.Serialize(Example.Scenario("p") with { Name = "Two" }, ModelJson.Options);
        var stored = new StoredScenarioEvent("s3", 2, StoredWardEvent.Moment(Example.Noon), "planner", "b", "hash", "p", StoredScenarioEvent.Replaced, null, null, changed);
        (await cluster.Services.GetRequiredService<IScenarioEventStore>().Append(stored, Stop)).ShouldBe(AppendStatus.Appended);

        var view = (await scenario.Read(Stop)).ShouldNotBeNull();

        (view.Version, view.Scenario.Name, view.ChangedAt).ShouldBe((2, "Two", Example.Noon));
        (await scenario.Replace(Example.Header("c", 2), Example.Scenario("p"), Stop)).View!.Version.ShouldBe(3);
    }

    [Fact]
    public async Task Replace_RepeatedAfterMoreCommandsThanTheStateRemembers_GetsTheFirstAnswer()
    {
        var scenario = cluster.Scenario("s4");
        await scenario.Create(Example.Header("a"), Example.Scenario("p"), Stop);
        for (var i = 0; i <= ScenarioState.MostReceipts; i++) await scenario.Replace(Example.Header($"r{i}"), Example.Scenario("p") with { Name = $"{i}" }, Stop);

        var repeated = await scenario.Replace(Example.Header("r0"), Example.Scenario("p") with { Name = "0" }, Stop);
        var reused = await scenario.Replace(Example.Header("r0"), Example.Scenario("p") with { Name = "x" }, Stop);

        (repeated.Status, repeated.View!.Version, repeated.View.Scenario.Name).ShouldBe((CommandStatus.Done, 2, "0"));
        reused.Status.ShouldBe(CommandStatus.IdReused);
        (await scenario.Read(Stop))!.Version.ShouldBe(ScenarioState.MostReceipts + 2);
    }

    [Fact]
    public async Task Create_Invalid_IsNotListed()
    {
        var result = await cluster.Scenario("s2").Create(Example.Header("a"), Example.Scenario("p") with { Seed = -1 }, Stop);

        result.Faults.ShouldHaveSingleItem().Path.ShouldBe("seed");
        (await Index.List(Stop)).ShouldNotContain("s2");
    }

    [Fact]
    public async Task Index_AddAndRemove_KeepOrderAndRepeatHarmlessly()
    {
        var index = cluster.Grains.GetGrain<IIndexGrain>("an index of its own");
        foreach (var id in new[] { "b", "a", "B", "b", "c" }) await index.Add(id, Stop);
        await index.Remove("a", Stop);
        await index.Remove("a", Stop);
        await cluster.LetGo(index);

        (await index.List(Stop)).ShouldBe(["B", "b", "c"]);
    }
}
