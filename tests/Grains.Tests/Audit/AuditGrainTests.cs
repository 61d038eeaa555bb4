using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Audit;

[Collection(OneCluster.Name)]
public sealed class AuditGrainTests(GrainCluster cluster)
{
    private static readonly DateOnly Today = TimeProvider.System.GetUtcNow().CivilDay();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seal_AfterDaysOff_SealsEachOfThemOnceThenWhatWasAskedFor()
    {
        var code = $"a{Guid.NewGuid():N}"[..20];
        await Store(code, 1, Today.AddDays(-9));
        await cluster.Services.GetRequiredService<IAuditStore>().Seal(code, Today.AddDays(-4), Today.AddDays(-3).Begins(), TimeProvider.System.GetUtcNow(), Stop);
        await Store(code, 2, Today.AddDays(-2));

        var asked = (await Audit(code).Seal(Stop)).ShouldNotBeNull();
        await Audit(code).Seal(Stop);

        var seals = await Audit(code).Seals(Stop);
        seals.Select(seal => seal.Day).ShouldBe([Today.AddDays(-4), Today.AddDays(-3), Today.AddDays(-2), Today.AddDays(-1), null, null]);
        seals.Select(seal => seal.Count).ShouldBe([1, 0, 1, 0, 0, 0]);
        seals[4].ShouldBe(asked);
    }

    [Fact]
    public async Task Seal_FirstOfAll_SealsYesterdayWithAllBeforeItThenNow()
    {
        var code = $"a{Guid.NewGuid():N}"[..20];
        await Store(code, 1, Today.AddDays(-9));
        await Store(code, 2, Today);

        await Audit(code).Seal(Stop);

        (await Audit(code).Seals(Stop)).Select(seal => (seal.Day, seal.Count)).ShouldBe([(Today.AddDays(-1), 1), ((DateOnly?)null, 1)]);
    }

    [Fact]
    public async Task Seal_NothingThere_IsNone() => (await Audit("nothing").Seal(Stop)).ShouldBeNull();

    [Fact]
    public async Task Page_OfCommands_SaysWhoDidWhatToWardsAndScenarios()
    {
        var code = await cluster.Import("W1");
        await cluster.Ward(code, "W1").ChangeNeeds(new ChangeNeeds(Example.Header("n", actor: "planner"), Example.Needs with { Officers = 9 }), Stop);
        await cluster.Scenario(code).Create(Example.Header("s"), Example.Scenario(code), Stop);
        await cluster.Scenario($"{code}-copy").Copy(Example.Header("c"), code, Example.Scenario(code) with { Name = "Bản sao" }, Stop);
        await cluster.Scenario(code).Replace(Example.Header("r"), Example.Scenario(code) with { Name = "Khác" }, Stop);
        await cluster.Scenario(code).Delete(Example.Header("d"), Stop);

        var page = await Audit(code).Page(new AuditFilter(), 1, 100, Stop);

        page.Total.ShouldBe(6);
        page.Items.Reverse().Select(one => (one.Chain, one.Key, one.Kind, one.Actor, one.CommandId, one.Evidence)).ShouldBe(
        [
            ("ward", "W1", "imported", "officer", $"import {code}", ""), ("ward", "W1", "needsChanged", "planner", "n", ""),
            ("scenario", code, "created", "officer", "s", ""), ("scenario", $"{code}-copy", "copied", "officer", "c", code),
            ("scenario", code, "replaced", "officer", "r", ""), ("scenario", code, "deleted", "officer", "d", ""),
        ]);
        var (replaced, deleted) = (page.Items[1], page.Items[0]);
        replaced.Before.ShouldNotBeNull().ShouldContain("\"name\":\"Example\"");
        replaced.After.ShouldNotBeNull().ShouldContain("\"name\":\"Khác\"");
        (deleted.Before, deleted.After).ShouldBe((replaced.After, null));
    }

    private IAuditGrain Audit(string code) => cluster.Grains.GetGrain<IAuditGrain>(code);

    private async Task Store(string code, long version, DateOnly day) => (await cluster.Services.GetRequiredService<IWardEventStore>().Append(
        GrainKeys.Ward(code, "W1"), Example.Imported(Example.Ward("W1"), version, $"{version}") with { At = day.Begins() }, Stop)).ShouldBe(AppendStatus.Appended);
}
